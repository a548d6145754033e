package lv.terminbot.report.making;

import java.util.concurrent.atomic.AtomicLong;

/** How far the making of a file has come; may be asked from another thread. */
final class Progress {
  private final int passes;
  private final AtomicLong all = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private volatile boolean stopped;

  /**
   * @param passes how often all measures will be gone through
   */
  Progress(int passes) {
    this.passes = passes;
  }

  /** So many measures there are. */
  void expect(long measures) {
    all.set(measures * passes);
  }

  /**
   * @throws Stopped if it is not to be made to the end now
   */
  void step() {
    if (stopped) {
      throw new Stopped();
    }
    done.incrementAndGet();
  }

  void stop() {
    stopped = true;
  }

  /** 100 is said only when the file is there. */
  int percent() {
    return all.get() == 0 ? 0 : (int) Math.min(99, done.get() * 100 / all.get());
  }

  /** The program ends; the file will be made after the next start. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
