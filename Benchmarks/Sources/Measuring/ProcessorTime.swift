import Foundation

/// The time that this thread had a processor, which other work on the machine hardly changes.
public enum ProcessorTime {
  /// How many seconds a piece of work takes.
  public static func seconds(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
