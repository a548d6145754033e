package crooked.house.reminder;

import java.time.Clock;

class HandsOutABag {
  /** A port. */
  interface Letters {
    void add(String letter);
  }

  /** What works with one. */
  static final class Writer {
    private final Letters letters;

    Writer(Letters letters) {
      this.letters = letters;
    }

    void write() {
      letters.add("");
    }
  }

  record Tools(Letters letters, Writer writer, Clock clock) {}

  /** A value of what is written, and by whose clock. */
  record Written(String words, Clock clock) {}
}
