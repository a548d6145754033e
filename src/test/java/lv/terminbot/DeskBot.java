package lv.terminbot;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import lv.terminbot.conversation.Desk;
import lv.terminbot.email.EmailSender;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.people.joining.LettersSoon;
import lv.terminbot.planning.AdoptionRun;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.planning.TableRun;
import lv.terminbot.privacy.Periods;
import lv.terminbot.reading.Reader;
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.report.letter.LetterMaker;
import lv.terminbot.report.making.FileMaker;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Duties;
import lv.terminbot.start.Opening;
import lv.terminbot.start.ReadingFiles;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.StoreByHand;
import lv.terminbot.telegram.DeskMail;
import lv.terminbot.telegram.DirectBotApi;
import lv.terminbot.telegram.RawUpdates;
import lv.terminbot.wiring.LocalWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot from the inbox to the outbox, on a real database file: all rooms as the wiring puts them
 * together, without Spring, HTTP, threads and waiting. What is said is answered when the call
 * returns; but for a moment with each message the clock stands until it is moved.
 */
public final class DeskBot extends Bot {
  /** What waits for messages to leave looks again so soon that no test need move the clock. */
  private static final Duration SOON = Duration.ofSeconds(5);

  /** It keeps nothing of what it reads, and is long in the making. */
  private static final Reader READER = ReadingFiles.reader();

  static {
    // A started program sets its own levels; what runs without one says only what matters.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
  }

  private final Settings settings;
  private final DirectBotApi telegram;
  private final Optional<EmailServer> emails;
  private EmbeddedDatabase database;
  private Assembly house;
  private boolean due;
  private Instant next = Instant.MAX;

  private DeskBot(Settings settings, String when, DirectBotApi telegram) {
    this(settings, when, telegram, Optional.empty());
  }

  private DeskBot(
      Settings settings, String when, DirectBotApi telegram, Optional<EmailServer> emails) {
    super(HandMovedClock.standing(instant(when), RIGA));
    this.settings = settings;
    this.telegram = telegram;
    this.emails = emails;
    start();
  }

  /** With the plan that comes with the program, and Anna as the coordinator. */
  public static DeskBot at(String when, Path data) {
    return at(when, data, Path.of("config", "plans"));
  }

  /** With the plans of this folder, and Anna as the coordinator. */
  public static DeskBot at(String when, Path data, Path plans) {
    return at(when, data, plans, Set.of(ANNA));
  }

  /** With the plans of this folder and these coordinators. */
  public static DeskBot at(String when, Path data, Path plans, Set<Long> coordinators) {
    return new DeskBot(DeskSettings.usual(data, plans, coordinators), when, new DirectBotApi());
  }

  /** Where what names people may not be passed on, and no zip files are taken. */
  public static DeskBot guarding(String when, Path data) {
    return new DeskBot(DeskSettings.guarding(data, Set.of(ANNA)), when, new DirectBotApi());
  }

  /** With the plans of this folder, and each kind of data kept for so many days. */
  static DeskBot keeping(String when, Path data, Path plans, Periods periods) {
    return new DeskBot(
        DeskSettings.keeping(data, plans, Set.of(ANNA), periods), when, new DirectBotApi());
  }

  /** Where e-mail goes through this server. */
  public static DeskBot emailing(String when, Path data, EmailServer server) {
    return new DeskBot(
        DeskSettings.usual(data, Path.of("config", "plans"), Set.of(ANNA)),
        when,
        new DirectBotApi(),
        Optional.of(server));
  }

  /** On what is in this folder and in this Telegram. */
  static DeskBot goingOn(String when, Path data, DirectBotApi telegram) {
    var settings = DeskSettings.usual(data, Path.of("config", "plans"), Set.of(ANNA));
    return new DeskBot(settings, when, telegram);
  }

  @Override
  public <T> T bean(Class<T> type) {
    return house.get(type);
  }

  @Override
  public DirectBotApi telegram() {
    return telegram;
  }

  @Override
  public void start() {
    EmptyDatabase.copiedTo(settings.dataDir());
    database = EmbeddedDatabase.in(settings.dataDir());
    house = assembled();
    bean(Opening.class).open();
    var mail =
        new DeskMail(
            bean(Inbox.Intake.class),
            bean(Inbox.class),
            bean(Outbox.class),
            bean(UnitOfWork.class),
            bean(Fetches.class));
    telegram.connect(mail, clock, settings.protection(), this::aMomentPasses);
    bean(FileMaker.class).begin();
    ring();
    quiet();
  }

  private Assembly assembled() {
    var given = new ArrayList<Object>(List.of(settings, clock, database, READER));
    given.add((BotAddress) () -> Optional.of(RawUpdates.BOT_NAME));
    given.add((LookSoon) () -> due = true);
    given.add((LettersSoon) () -> {});
    given.add((ReadSoon) () -> {});
    emails.ifPresent(given::add);
    given.addAll(StoreByHand.on(database));
    return new Assembly(Assembly.wirings(Wiring.class, List.of(LocalWiring.class)), given);
  }

  @Override
  public void stop() {
    telegram.disconnect();
    bean(FileMaker.class).end();
    database.close();
  }

  @Override
  public void ring() {
    due = false;
    next =
        bean(Duties.class).all().stream()
            .map(Supplier::get)
            .flatMap(Optional::stream)
            .min(Instant::compareTo)
            .orElse(Instant.MAX);
  }

  /** Nobody does two things in the same instant. */
  private void aMomentPasses() {
    clock.moveTo(clock.instant().plusMillis(50));
    quiet();
  }

  @Override
  public void quiet() {
    boolean any;
    do {
      any = telegram.bring();
      bean(Desk.class).hearWaiting();
      any |= telegram.fetch();
      bean(FileMaker.class).drawPictures();
      bean(FileMaker.class).makeFiles();
      bean(LetterMaker.class).makeAll();
      bean(TableRun.class).readAll();
      bean(AdoptionRun.class).adoptAll();
      any |= bean(EmailSender.class).sendAll();
      if (due) {
        ring();
        any = true;
      }
      var sent = telegram.send();
      any |= sent;
      due |= sent && next.isBefore(clock.instant().plus(SOON));
    } while (any || due);
  }

  @Override
  public void until(Callable<Boolean> seen) {
    quiet();
    try {
      if (!seen.call()) {
        throw new AssertionError("the bot has done all there is to do, and this has not come");
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
