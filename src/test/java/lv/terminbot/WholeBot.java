package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.wake.Alarm;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole bot as it is started in service, spoken to over HTTP as Telegram would: a database of
 * its own, a Bot API stand-in, a clock moved by hand. It does not wait for Telegram's pace, unless
 * that is what a test is about.
 */
final class WholeBot implements AutoCloseable {
  static final long ANNA = 1001;
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FaultyBotApi telegram;
  private final Map<String, String> settings;
  private final boolean paced;
  private final HandMovedClock clock;
  private final AtomicLong nextStranger = new AtomicLong(7001);
  private ConfigurableApplicationContext program;

  private WholeBot(Map<String, String> settings, boolean paced, String when) {
    this.telegram = FaultyBotApi.start();
    this.settings = settings;
    this.paced = paced;
    this.clock = HandMovedClock.going(LocalDateTime.parse(when).atZone(RIGA).toInstant(), RIGA);
    this.program = started();
  }

  /** With Anna as the coordinator; {@code database} are the settings that choose one. */
  static WholeBot startedOn(Map<String, String> database, Path data, String when) {
    return new WholeBot(withAnna(database, data), false, when);
  }

  /** The same on the embedded database, at the pace of the real Telegram. */
  static WholeBot startedAtTelegramsPace(Path data, String when) {
    return new WholeBot(withAnna(Map.of(), data), true, when);
  }

  private static Map<String, String> withAnna(Map<String, String> database, Path data) {
    var settings = new HashMap<>(database);
    settings.put("terminbot.data-dir", data.toString());
    settings.put("terminbot.coordinators", Long.toString(ANNA));
    return settings;
  }

  /** With these settings and no other, in particular without a coordinator. */
  static WholeBot startedWith(Map<String, String> settings, String when) {
    return new WholeBot(new HashMap<>(settings), false, when);
  }

  <T> T bean(Class<T> type) {
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
    return application.run(arguments.toArray(String[]::new));
  }

  /** Stops the program as an operator would, and starts it again. */
  void restart() {
    stop();
    start();
  }

  void stop() {
    program.close();
  }

  void start() {
    program = started();
  }

  /** The same, at this local time in Riga. */
  void startAt(String when) {
    clock.moveTo(LocalDateTime.parse(when).atZone(RIGA).toInstant());
    start();
  }

  FaultyBotApi telegram() {
    return telegram;
  }

  /** Moves the clock to this local time in Riga and lets everything due happen. */
  void itIs(String when) {
    itBecomes(when);
    quiet();
  }

  /** Does this once, on the thread that asks, when a class of this name asks for the time next. */
  void whenAskedForTheTimeBy(String className, Runnable work) {
    clock.whenAskedBy(className, work);
  }

  /** The same without waiting for what is due to be sent. */
  void itBecomes(String when) {
    clock.moveTo(LocalDateTime.parse(when).atZone(RIGA).toInstant());
    program.getBean(Alarm.class).ring();
    // A ring that finds nothing leaves no trace; so what it would do is done here and now.
    program.getBean(Alarm.class).look();
  }

  /** Moves the clock while the program is off. */
  void itWillBe(String when) {
    clock.moveTo(LocalDateTime.parse(when).atZone(RIGA).toInstant());
  }

  /** As many contacts of this institution as there are numbers, who came before. */
  void knows(LongStream contacts, String institution) {
    var sql = program.getBean(JdbcClient.class);
    contacts.forEach(
        id -> {
          sql.sql(
                  "insert into person (id, name, language, reachable) values (?, 'Janis', 'lv',"
                      + " true)")
              .param(id)
              .update();
          sql.sql("insert into membership (person, role, institution) values (?, 'contact', ?)")
              .params(id, institution)
              .update();
        });
  }

  /** The local time in Riga of a stored instant. */
  LocalDateTime local(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), RIGA).withNano(0).withSecond(0);
  }

  Someone someone(long id) {
    return new Someone(this, id);
  }

  /** Somebody whom nobody has invited and who has never written. */
  Someone stranger() {
    return someone(nextStranger.getAndIncrement());
  }

  /** A new contact of this institution, who came before. */
  Someone contactOf(String institution) {
    var contact = stranger();
    knows(LongStream.of(contact.id()), institution);
    return contact;
  }

  /** Waits until nothing that came in waits to be heard, and nothing that goes out to be sent. */
  void quiet() {
    quietWithin(PATIENCE);
  }

  /** Waits until the bot has taken every update. */
  void takesAll() {
    await().atMost(PATIENCE).until(() -> telegram.updates().unconfirmed() == 0);
  }

  void quietWithin(Duration patience) {
    await().atMost(patience).until(() -> telegram.updates().unconfirmed() == 0);
    await().atMost(patience).until(() -> count("inbox", "done_at is null") == 0);
    await()
        .atMost(patience)
        .until(() -> nothingIsDue() && count("outbox", "state = 'queued'") == 0);
  }

  /** While all is paused, what is due stays due. */
  private boolean nothingIsDue() {
    return count("pause", "ended_at is null") > 0
        || count("occasion", "outcome is null and due_at <= " + clock.millis()) == 0;
  }

  List<String> column(String column, String table, String condition) {
    return program
        .getBean(JdbcClient.class)
        .sql("select " + column + " from " + table + " where " + condition)
        .query(String.class)
        .list();
  }

  long count(String table, String condition) {
    return program
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + table + " where " + condition)
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    program.close();
    telegram.close();
  }
}
