package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.telegram.pace.FloodGate;

/**
 * What a call gets to hear: that it was carried out, that it comes too early, or what goes wrong.
 */
final class FaultyAnswers {
  private final Ledger ledger;
  private final Faults faults;
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger floods = new AtomicInteger();
  private volatile Optional<FloodGate> gate = Optional.empty();
  private volatile Duration delay = Duration.ZERO;

  FaultyAnswers(Ledger ledger, Faults faults) {
    this.ledger = ledger;
    this.faults = faults;
  }

  void enforceLimits(TimeMeter time) {
    gate = Optional.of(new FloodGate(time));
  }

  void tolerateFloods() {
    gate = Optional.empty();
  }

  int floods() {
    return floods.get();
  }

  /** How long those to calls that send take. */
  void comeAfter(Duration delay) {
    this.delay = delay;
  }

  int underWay() {
    return underWay.get();
  }

  void give(BotApiExchange asked) throws IOException, InterruptedException {
    var call = asked.call();
    underWay.addAndGet(call.sends() ? 1 : 0);
    try {
      withFaults(asked, call);
    } finally {
      underWay.addAndGet(call.sends() ? -1 : 0);
    }
  }

  private void withFaults(BotApiExchange asked, Call call)
      throws IOException, InterruptedException {
    var fault = faults.next(call);
    if (fault.isEmpty()) {
      withLimits(asked, call);
      return;
    }
    var wrong = fault.get();
    // returning without an answer drops the connection
    switch (wrong.kind()) {
      case REFUSE -> {
        var no = Ledger.refused(wrong.code(), wrong.description(), wrong.parameters());
        asked.answer(wrong.code(), no);
      }
      case GATEWAY -> asked.answer(wrong.code(), "<html><h1>Bad Gateway</h1></html>");
      case DROP_BEFORE -> {}
      case HANG -> faults.hang();
      case DROP_AFTER -> ledger.carryOut(call);
      case NO_NUMBER -> asked.answer(200, Ledger.withoutNumber(ledger.carryOut(call)));
      case SLOW -> {
        TimeUnit.MILLISECONDS.sleep(wrong.delay().toMillis());
        asked.answer(200, ledger.carryOut(call));
      }
    }
  }

  private void withLimits(BotApiExchange asked, Call call)
      throws IOException, InterruptedException {
    var tooEarly =
        gate.filter(_ -> call.sends())
            .map(limits -> limits.retryAfter(call.chat(), call.isMessage()))
            .orElse(0);
    if (tooEarly == 0) {
      var done = ledger.carryOut(call);
      TimeUnit.MILLISECONDS.sleep(call.sends() ? delay.toMillis() : 0);
      asked.answer(200, done);
      return;
    }
    floods.incrementAndGet();
    var no = Fault.tooMany(tooEarly);
    asked.answer(429, Ledger.refused(429, no.description(), no.parameters()));
  }
}
