package lv.terminbot.telegram;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.LastPoll;

/** The moment of the last poll, for tests of this room. */
final class RememberedPoll implements LastPoll {
  private volatile Optional<Instant> remembered = Optional.empty();

  @Override
  public Optional<Instant> at() {
    return remembered;
  }

  @Override
  public void put(Instant at) {
    remembered = Optional.of(at);
  }
}
