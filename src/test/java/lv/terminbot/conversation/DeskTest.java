package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits in the inbox is heard once, also where reading or writing fails for a while. */
class DeskTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone dace;
  private Inbox inbox;
  private int before;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
    inbox = bot.bean(Inbox.class);
    before = dace.texts().size();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatAnotherInstanceHasHeardIsNotAnsweredAgain() {
    waits(dace.id(), 1, "3.2");

    desk(heardByAnother()).hearWaiting();

    assertThat(answers()).isEmpty();
  }

  @Test
  void norIsAWordSaidOfItWhereThisOneCouldNotHearIt() {
    waits(dace.id(), 1, "3.2");
    var taken = failingOnce(heardByAnother(), "done");

    desk(triedTwice(taken)).hearWaiting();

    assertThat(answers()).isEmpty();
  }

  @Test
  void whoOpensADeadLinkAgainBeforeTheAnswerHasLeftIsAnsweredOnce() {
    var stranger = bot.stranger();
    for (var number = 1; number <= 2; number++) {
      waits(stranger.id(), number, "/start nederiga" + number);
      desk(inbox).hearWaiting();
    }

    bot.quiet();

    assertThat(stranger.texts()).hasSize(1);
  }

  @Test
  void whereTheInboxCannotBeReadForAMomentItIsReadAgain() throws InterruptedException {
    waits(dace.id(), 1, "3.2");

    hearsInTheEnd(failingOnce(inbox, "waiting"));
  }

  @Test
  void whereAMessageCannotBeReadForAMomentItIsReadAgain() throws InterruptedException {
    waits(dace.id(), 1, "3.2");

    hearsInTheEnd(failingOnce(inbox, "oldestOf"));
  }

  @Test
  void aDeskThatNeverOpenedIsClosedAllTheSame() {
    assertThatCode(() -> desk(inbox).stop()).doesNotThrowAnyException();
  }

  private void hearsInTheEnd(Inbox failing) throws InterruptedException {
    var heard = new CountDownLatch(1);
    var desk = desk(changed(failing, "done", done -> counted(done, heard)));

    desk.start(Duration.ofMillis(5));
    assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
    desk.stop();

    assertThat(answers()).singleElement().asString().contains("3.2");
  }

  private static Object counted(Object done, CountDownLatch heard) {
    heard.countDown();
    return done;
  }

  private static Inbox failingOnce(Inbox inbox, String method) {
    var failed = new AtomicBoolean();
    return changed(inbox, method, found -> failed.getAndSet(true) ? found : fails());
  }

  private static Object fails() {
    throw new IllegalStateException("disk full");
  }

  /** Another one marks each as heard first. */
  private Inbox heardByAnother() {
    return changed(inbox, "done", _ -> false);
  }

  private static Inbox triedTwice(Inbox inbox) {
    return changed(
        inbox,
        "oldestOf",
        found ->
            ((Optional<?>) found)
                .map(Inbox.InboxEntry.class::cast)
                .map(e -> new Inbox.InboxEntry(e.id(), e.incoming(), 2)));
  }

  /** The inbox as it is, but for what one of its methods returns. */
  private static Inbox changed(Inbox real, String method, UnaryOperator<Object> change) {
    return (Inbox)
        Proxy.newProxyInstance(
            Inbox.class.getClassLoader(),
            new Class<?>[] {Inbox.class},
            (_, called, given) -> {
              try {
                var returned = called.invoke(real, given);
                return called.getName().equals(method) ? change.apply(returned) : returned;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  private Desk desk(Inbox from) {
    return new Desk(
        from,
        bot.bean(Outbox.class),
        bot.bean(UnitOfWork.class),
        bot.bean(HearingInTime.class),
        new Bell());
  }

  private void waits(long person, int number, String words) {
    bot.bean(UnitOfWork.class).run(() -> inbox.keep(said(person, number, words)));
  }

  private List<String> answers() {
    bot.quiet();
    return dace.texts().subList(before, dace.texts().size());
  }

  private Incoming said(long person, int number, String words) {
    var now = bot.clock().instant();
    return new IncomingMessage(
        "update:desk-" + number,
        new ChatPlace(new ChatId(person), ChatKind.PRIVATE, Optional.empty()),
        new Sender(person, "Dace", Optional.of("lv"), Optional.empty()),
        new Content.Words(new Written(800 + number, words)),
        now,
        now);
  }
}
