package lv.terminbot.mailbox;

import java.time.Instant;
import java.util.Optional;

/** The moment at which Telegram was last asked successfully for what people said. */
public interface LastPoll {
  /** Where nothing can be lost while nobody asks, nothing is remembered. */
  LastPoll FORGOTTEN =
      new LastPoll() {
        @Override
        public Optional<Instant> at() {
          return Optional.empty();
        }

        @Override
        public void put(Instant at) {
          // nothing is kept
        }
      };

  Optional<Instant> at();

  void put(Instant at);
}
