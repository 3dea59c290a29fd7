import Foundation

/// Does many independent pieces of work on several threads and hands the answers over in order.
public enum OrderedWork {
  /// Calls `work` for each index on threads of its own, and `deliver` on the caller's, in order.
  ///
  /// No more than `window` answers are ahead of the one delivered last, which bounds the memory.
  /// If the caller is to stop, it returns within 50 ms; work under way is left to end unheard.
  ///
  /// - Throws: ``Interruption``, or what `deliver` throws.
  public static func run<Answer: Sendable>(
    count: Int, threads: Int? = nil, window: Int? = nil,
    cancellation: Cancellation = .never, work: @escaping @Sendable (Int) -> Answer,
    deliver: (Int, Answer) throws -> Void
  ) throws {
    guard count > 0 else { return }
    let threads = min(max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount), count)
    let queue = Queue<Answer>(count: count, window: max(window ?? 4 * threads, threads))
    defer { queue.stop() }
    for _ in 0..<threads {
      let thread = Thread {
        // Signals are for the main thread, which may be waiting for a key.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        while let index = queue.next() { queue.put(work(index), at: index) }
      }
      // A parser may go deep; other platforms give a thread 512 kB.
      thread.stackSize = 8 << 20
      thread.start()
    }
    for index in 0..<count {
      try deliver(index, try queue.answer(at: index, cancellation: cancellation))
    }
  }

  /// What the threads share.
  ///
  /// Unchecked: `count` and `window` never change; every other property is private, and each method
  /// touches them only between `condition.lock()` and the `unlock()` that its every way out passes
  /// (`wait` holds the lock again when it returns). Answers are `Sendable`.
  private final class Queue<Answer: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let count: Int
    private let window: Int
    private var started = 0
    private var delivered = 0
    private var isStopped = false
    private var answers: [Int: Answer] = [:]

    init(count: Int, window: Int) {
      self.count = count
      self.window = window
    }

    func next() -> Int? {
      condition.lock()
      defer { condition.unlock() }
      while !isStopped, started < count, started >= delivered + window { condition.wait() }
      guard !isStopped, started < count else { return nil }
      started += 1
      return started - 1
    }

    func put(_ answer: Answer, at index: Int) {
      condition.lock()
      defer { condition.unlock() }
      guard !isStopped else { return }
      answers[index] = answer
      condition.broadcast()
    }

    func answer(at index: Int, cancellation: Cancellation) throws -> Answer {
      condition.lock()
      defer { condition.unlock() }
      while true {
        try cancellation.check()
        if let answer = answers.removeValue(forKey: index) {
          delivered = index + 1
          condition.broadcast()
          return answer
        }
        _ = condition.wait(until: Date(timeIntervalSinceNow: 0.05))
      }
    }

    func stop() {
      condition.lock()
      isStopped = true
      answers = [:]
      condition.broadcast()
      condition.unlock()
    }
  }
}
