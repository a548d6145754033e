package lv.terminbot.telegram;

import java.util.Optional;
import lv.terminbot.mailbox.Fetches;

/** Nobody has sent a file. */
final class NoFiles implements Fetches {
  @Override
  public Optional<Fetch> next() {
    return Optional.empty();
  }

  @Override
  public void keep(Fetch fetch, byte[] content) {
    throw new IllegalStateException("nothing was to be fetched");
  }

  @Override
  public void giveUp(Fetch fetch, String reason) {
    throw new IllegalStateException("nothing was to be fetched");
  }
}
