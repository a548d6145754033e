package lv.terminbot.mailbox.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The files of all kinds as one queue: those of the first kind come first. */
public final class FetchesInTurn implements Fetches {
  private final List<WaitingFiles> kinds;

  public FetchesInTurn(List<WaitingFiles> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  @Override
  public Optional<Fetch> next() {
    return kinds.stream().flatMap(kind -> kind.fetches().next().stream()).findFirst();
  }

  @Override
  public void keep(Fetch fetch, byte[] content) {
    of(fetch).keep(fetch, content);
  }

  @Override
  public void rest(Fetch fetch, Duration rest) {
    of(fetch).rest(fetch, rest);
  }

  @Override
  public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
    of(fetch).rest(fetch, rest, obstacle);
  }

  @Override
  public void giveUp(Fetch fetch, FetchObstacle obstacle) {
    of(fetch).giveUp(fetch, obstacle);
  }

  private Fetches of(Fetch fetch) {
    return kinds.stream()
        .filter(kind -> kind.kind().equals(fetch.kind()))
        .findFirst()
        .map(WaitingFiles::fetches)
        .orElseThrow(() -> new IllegalStateException("nobody waits for a " + fetch.kind()));
  }
}
