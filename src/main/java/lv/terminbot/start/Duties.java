package lv.terminbot.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that is done by the clock, in this order; each says when there is more, if it is known. */
public record Duties(List<Supplier<Optional<Instant>>> all) {
  public Duties {
    all = List.copyOf(all);
  }

  /** With these after them. */
  public Duties and(List<Supplier<Optional<Instant>>> more) {
    return new Duties(Stream.concat(all.stream(), more.stream()).toList());
  }

  /** Those that nobody is told of. */
  public record Housekeeping(Duties duties) {}

  /** Those that are not done while everything unasked is paused. */
  public record Unasked(Duties duties) {}

  /** Those that tell of what did not get through. */
  public record OfTransport(Duties duties) {}
}
