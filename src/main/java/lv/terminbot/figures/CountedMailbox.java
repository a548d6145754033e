package lv.terminbot.figures;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts a count before the mailbox's two ports, wherever they are used. */
public final class CountedMailbox implements BeanPostProcessor {
  private final Supplier<MeterRegistry> registry;
  private final Supplier<Clock> clock;
  private volatile Supplier<ReplyTimes> times;

  /**
   * @param registry and {@code clock} are asked for when the first port is made
   */
  public CountedMailbox(Supplier<MeterRegistry> registry, Supplier<Clock> clock) {
    this.registry = registry;
    this.clock = clock;
    times = this::first;
  }

  private synchronized ReplyTimes first() {
    var made = new ReplyTimes(registry.get(), clock.get());
    times = () -> made;
    return made;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return switch (bean) {
      case Inbox inbox -> new CountedInbox(inbox, times.get(), registry.get());
      case Outbox outbox -> new CountedOutbox(outbox, times.get(), registry.get());
      default -> bean;
    };
  }
}
