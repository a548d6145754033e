package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;

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
  public void rest(Fetch fetch, Duration rest) {
    throw new IllegalStateException("nothing was to be fetched");
  }

  @Override
  public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
    throw new IllegalStateException("nothing was to be fetched");
  }

  @Override
  public void giveUp(Fetch fetch, FetchObstacle obstacle) {
    throw new IllegalStateException("nothing was to be fetched");
  }
}
