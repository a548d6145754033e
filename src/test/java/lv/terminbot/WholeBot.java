package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.wake.Alarm;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole bot as it is started in service, spoken to over HTTP as Telegram would: a database of
 * its own, a Bot API stand-in, a clock moved by hand. It takes seconds where a {@link DeskBot}
 * takes milliseconds: for what needs the wiring, the threads, HTTP and its faults. It does not wait
 * for Telegram's pace, unless that is what a test is about.
 */
final class WholeBot extends Bot {
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FaultyBotApi telegram;
  private final Map<String, String> settings;
  private final boolean paced;
  private ConfigurableApplicationContext program;

  private WholeBot(Map<String, String> settings, boolean paced, String when) {
    this(settings, paced, when, FaultyBotApi.start());
  }

  private WholeBot(
      Map<String, String> settings, boolean paced, String when, FaultyBotApi telegram) {
    super(HandMovedClock.going(instant(when), RIGA));
    this.telegram = telegram;
    this.settings = settings;
    this.paced = paced;
    telegram.updates().tellTimeBy(clock);
    this.program = started();
  }

  /** With Anna as the coordinator; {@code database} are the settings that choose one. */
  static WholeBot startedOn(Map<String, String> database, Path data, String when) {
    return new WholeBot(withAnna(database, data), false, when);
  }

  /** The same on what is in this database, this folder and this Telegram. */
  static WholeBot goingOn(
      Map<String, String> database, Path data, String when, FaultyBotApi telegram) {
    return new WholeBot(withAnna(database, data), false, when, telegram);
  }

  /** With Anna on the embedded database, at the pace of the real Telegram. */
  static WholeBot startedAtTelegramsPace(Path data, String when) {
    return new WholeBot(withAnna(Map.of(), data), true, when);
  }

  private static Map<String, String> withAnna(Map<String, String> database, Path data) {
    var settings = new HashMap<>(database);
    if (database.isEmpty()) {
      EmptyDatabase.copiedTo(data);
    }
    settings.put("terminbot.data-dir", data.toString());
    settings.put("terminbot.coordinators", Long.toString(ANNA));
    return settings;
  }

  /** With these settings and no other, in particular without a coordinator. */
  static WholeBot startedWith(Map<String, String> settings, String when) {
    return new WholeBot(new HashMap<>(settings), false, when);
  }

  @Override
  public <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  private ConfigurableApplicationContext started() {
    var application = paced ? Terminbot.application() : HastyProgram.application();
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean("handMoved", Clock.class, () -> clock, b -> b.setPrimary(true)));
    var arguments = new ArrayList<String>();
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    arguments.add("--terminbot.telegram.token=" + FaultyBotApi.TOKEN);
    arguments.add("--terminbot.telegram.api-url=" + telegram.url());
    arguments.add("--server.port=0");
    return OneStart.of(application, arguments.toArray(String[]::new));
  }

  @Override
  public void stop() {
    program.close();
  }

  @Override
  public void start() {
    program = started();
  }

  @Override
  public FaultyBotApi telegram() {
    return telegram;
  }

  @Override
  public void ring() {
    bean(Alarm.class).ring();
    // A ring that finds nothing leaves no trace; so what it would do is done here and now.
    bean(Alarm.class).look();
  }

  /** Waits until nothing that came in waits to be heard, and nothing that goes out to be sent. */
  @Override
  public void quiet() {
    quietWithin(PATIENCE);
  }

  @Override
  public void until(Callable<Boolean> seen) {
    await().atMost(PATIENCE).until(seen);
  }

  void quietWithin(Duration patience) {
    await().atMost(patience).until(() -> telegram.updates().unconfirmed() == 0);
    await().atMost(patience).until(() -> count("inbox", "done_at is null") == 0);
    await()
        .atMost(patience)
        .until(() -> nothingIsDue() && count("outbox", "state = 'queued'") == 0);
  }

  @Override
  public void close() {
    program.close();
    telegram.close();
  }
}
