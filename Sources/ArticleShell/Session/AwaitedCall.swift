import Foundation

/// An asynchronous call that a thread waits for.
///
/// The waiting thread runs the call's own pieces: were they left to the few threads that Swift has
/// for such work, all of those might be waiting.
///
/// Unchecked: every property is private and touched only while `condition` is locked; the answer
/// is `Sendable`.
final class AwaitedCall<Answer: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var pieces: [@Sendable () -> Void] = []
  private var result: Result<Answer, any Error>?
  /// Whether nobody waits any more.
  private var isLeft = false

  /// Begins the call.
  func start(_ body: @escaping @Sendable () async throws -> Answer) -> Task<Void, Never> {
    let work: @Sendable () async -> Void = {
      do {
        self.finish(.success(try await body()))
      } catch {
        self.finish(.failure(error))
      }
    }
    if #available(macOS 15, iOS 18, tvOS 18, watchOS 11, *) {
      return Task.detached(executorPreference: self, operation: work)
    }
    return Task.detached(operation: work)
  }

  /// Waits for the answer; ends within 50 ms if the user asks to stop.
  ///
  /// - Throws: ``Interruption``, or what the call throws.
  func answer(cancellation: Cancellation) throws -> Answer {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if !pieces.isEmpty {
        let piece = pieces.removeFirst()
        condition.unlock()
        piece()
        condition.lock()
      } else if let result {
        return try result.get()
      } else if cancellation.isRequested {
        isLeft = true
        throw Interruption()
      } else {
        _ = condition.wait(until: Date(timeIntervalSinceNow: 0.05))
      }
    }
  }

  private func finish(_ result: Result<Answer, any Error>) {
    condition.lock()
    defer { condition.unlock() }
    self.result = result
    condition.broadcast()
  }

  private func add(_ piece: @escaping @Sendable () -> Void) {
    condition.lock()
    defer { condition.unlock() }
    if isLeft {
      DispatchQueue.global().async(execute: piece)
    } else {
      pieces.append(piece)
      condition.broadcast()
    }
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, *)
extension AwaitedCall: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    add { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

extension ShellSession {
  /// Waits for an asynchronous call, such as a store's.
  ///
  /// If the user asks to stop, the call is cancelled and left to end unheard.
  func wait<Answer: Sendable>(
    _ body: @escaping @Sendable () async throws -> Answer
  ) throws -> Answer {
    let call = AwaitedCall<Answer>()
    let task = call.start(body)
    do {
      return try call.answer(cancellation: tools.cancellation)
    } catch let error as Interruption {
      task.cancel()
      throw error
    }
  }
}
