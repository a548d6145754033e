package lv.terminbot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.telegram.BotApiStandIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bot as those who use it see it, with a database of its own and a clock moved by hand. Mostly
 * a {@link DeskBot}; a {@link WholeBot} where the whole program is needed.
 */
public abstract class Bot implements AutoCloseable {
  /** The coordinator. */
  public static final long ANNA = 1001;

  public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private final AtomicLong nextStranger = new AtomicLong(7001);
  final HandMovedClock clock;

  Bot(HandMovedClock clock) {
    this.clock = clock;
  }

  /** A part of the program that runs. */
  public abstract <T> T bean(Class<T> type);

  /** What Telegram does and sees. */
  public abstract BotApiStandIn telegram();

  public abstract void stop();

  public abstract void start();

  /** Lets all that is due by the clock happen. */
  public abstract void ring();

  /** Lets everything that came in be heard, and everything that goes out be sent. */
  public abstract void quiet();

  /** Lets the bot take every update. */
  public void takesAll() {
    until(() -> telegram().updates().unconfirmed() == 0);
  }

  /** Lets the bot do what leads there; fails if it does not. */
  public abstract void until(Callable<Boolean> seen);

  @Override
  public abstract void close();

  /** Stops the program as an operator would, and starts it again. */
  public void restart() {
    stop();
    start();
  }

  /** The same, at this local time in Riga. */
  public void startAt(String when) {
    itWillBe(when);
    start();
  }

  /** Moves the clock to this local time in Riga and lets everything due happen. */
  public void itIs(String when) {
    itBecomes(when);
    quiet();
  }

  /** The same without waiting for what is due to be sent. */
  public void itBecomes(String when) {
    itWillBe(when);
    ring();
  }

  /** Moves the clock while the program is off. */
  public void itWillBe(String when) {
    clock.moveTo(instant(when));
  }

  public static Instant instant(String when) {
    return LocalDateTime.parse(when).atZone(RIGA).toInstant();
  }

  /** Does this once, on the thread that asks, when a class of this name asks for the time next. */
  public void whenAskedForTheTimeBy(String className, Runnable work) {
    clock.whenAskedBy(className, work);
  }

  /** As many contacts of this institution as there are numbers, who came before. */
  public void knows(LongStream contacts, String institution) {
    // at once, as who joins is kept: whoever is nobody for a moment may be forgotten in it
    bean(UnitOfWork.class).run(() -> contacts.forEach(id -> knows(id, institution)));
  }

  private void knows(long contact, String institution) {
    sql()
        .sql("insert into person (id, name, language, reachable) values (?, 'Janis', 'lv', true)")
        .param(contact)
        .update();
    sql()
        .sql("insert into membership (person, role, institution) values (?, 'contact', ?)")
        .params(contact, institution)
        .update();
  }

  /** The local time in Riga of a stored instant. */
  public LocalDateTime local(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), RIGA).withNano(0).withSecond(0);
  }

  public Someone someone(long id) {
    return new Someone(this, id);
  }

  /** Somebody whom nobody has invited and who has never written. */
  public Someone stranger() {
    return someone(nextStranger.getAndIncrement());
  }

  /** A new contact of this institution, who came before. */
  public Someone contactOf(String institution) {
    var contact = stranger();
    knows(LongStream.of(contact.id()), institution);
    return contact;
  }

  public Clock clock() {
    return clock;
  }

  /** While all is paused, what is due stays due. */
  public boolean nothingIsDue() {
    return count("pause", "ended_at is null") > 0
        || count("occasion", "outcome is null and due_at <= " + clock.millis()) == 0;
  }

  public List<String> column(String column, String table, String condition) {
    return sql()
        .sql("select " + column + " from " + table + " where " + condition)
        .query(String.class)
        .list();
  }

  /** All rows of a table, or of a table with a condition, as they are. */
  public List<String> rows(String table) {
    return sql().sql("select * from " + table).query().listOfRows().stream()
        .map(row -> row.toString().replaceAll("\\[B@[0-9a-f]+", "bytes"))
        .sorted()
        .toList();
  }

  public long count(String table, String condition) {
    return sql()
        .sql("select count(*) from " + table + " where " + condition)
        .query(Long.class)
        .single();
  }

  private JdbcClient sql() {
    return bean(JdbcClient.class);
  }
}
