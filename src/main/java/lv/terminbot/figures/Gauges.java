package lv.terminbot.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import lv.terminbot.figures.StoredFigures.Read;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is measured when somebody asks: the tables at most once in some seconds, whoever asks how
 * often. While they cannot be read, what stands there is not known, and so not a number.
 */
public final class Gauges implements MeterBinder {
  private static final Logger LOG = LoggerFactory.getLogger(Gauges.class);
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final String SECONDS = "seconds";
  private static final String BYTES = "bytes";

  /** As the tables name them; each is told from the start, also while there is none. */
  private static final List<String> STATES =
      List.of("queued", "sent", "uncertain", "failed", "blocked", "dropped");

  private static final List<String> URGENCIES = List.of("reply", "bulk");
  private static final List<String> OUTCOMES =
      List.of("told", "waiting", "answered", "merged", "unreachable", "dropped");

  private final StoredFigures stored;
  private final Supplier<Polling> polling;
  private Optional<Read> last = Optional.empty();
  private long readAt = System.nanoTime() - FRESH.toNanos();

  /**
   * How it stands with polling.
   *
   * @param here whether this instance polls
   * @param age of the last poll that was answered well and brought what was new, or nothing
   */
  public record Polling(boolean here, Duration age) {}

  public Gauges(StoredFigures stored, Supplier<Polling> polling) {
    this.stored = stored;
    this.polling = polling;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("terminbot.poll.age", () -> seconds(Optional.of(polling.get().age())))
        .description("Since the last useful poll; of no meaning where another instance polls")
        .baseUnit(SECONDS)
        .register(registry);
    Gauge.builder("terminbot.poll.here", () -> polling.get().here() ? 1 : 0)
        .description("Whether this instance polls")
        .register(registry);
    gauge("terminbot.inbox.waiting", Read::unheard).register(registry);
    gauge("terminbot.inbox.oldest.age", read -> seconds(read.oldestUnheard()))
        .baseUnit(SECONDS)
        .register(registry);
    gauge("terminbot.outbox.oldest.age", read -> seconds(read.oldestUnsent()))
        .baseUnit(SECONDS)
        .register(registry);
    gauge("terminbot.reminders.due", Read::due).register(registry);
    gauge("terminbot.database.size", Read::database).baseUnit(BYTES).register(registry);
    gauge("terminbot.attachments.size", Read::attachments).baseUnit(BYTES).register(registry);
    Gauge.builder("terminbot.tables.read", () -> read().isPresent() ? 1 : 0)
        .description("Whether the tables could be read")
        .register(registry);
    for (var state : STATES) {
      for (var urgency : URGENCIES) {
        gauge("terminbot.outbox.messages", read -> messages(read, state, urgency))
            .tag("state", state)
            .tag("urgency", urgency)
            .register(registry);
      }
    }
    for (var outcome : OUTCOMES) {
      gauge("terminbot.reminders", read -> read.reminders().getOrDefault(outcome, 0L))
          .tag("outcome", outcome)
          .register(registry);
    }
  }

  private static long messages(Read read, String state, String urgency) {
    return read.outbox().stream()
        .filter(one -> one.state().equals(state) && one.urgency().equals(urgency))
        .mapToLong(StoredFigures.Messages::many)
        .sum();
  }

  private Gauge.Builder<Supplier<Number>> gauge(String name, ToDoubleFunction<Read> of) {
    return Gauge.builder(name, () -> read().map(of::applyAsDouble).orElse(Double.NaN));
  }

  private static double seconds(Optional<Duration> age) {
    return age.map(time -> time.toMillis() / 1000.0).orElse(0.0);
  }

  private synchronized Optional<Read> read() {
    if (System.nanoTime() - readAt >= FRESH.toNanos()) {
      try {
        last = Optional.of(stored.read());
      } catch (RuntimeException failed) {
        LOG.warn("the tables cannot be measured: {}", Whereabouts.of(failed));
        last = Optional.empty();
      }
      readAt = System.nanoTime();
    }
    return last;
  }
}
