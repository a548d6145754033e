package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
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

/** What arrives is heard in the commit that stores it, unless something stands before it. */
class ReceptionTest {
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
  void aQuestionIsAnsweredWhereItIsTakenIn() {
    take(said("1", "status 3.2"));

    assertThat(bot.count("inbox", "done_at is null")).isZero();
    assertThat(answers()).singleElement().asString().contains("3.2");
  }

  @Test
  void soIsAReport() {
    take(said("1", "3.2 procesā: līgums noslēgts"));

    assertThat(bot.count("inbox", "done_at is null")).isZero();
    assertThat(bot.count("draft", "words = 'līgums noslēgts'")).isOne();
    assertThat(answers()).singleElement().asString().contains("Vai iesniegt?");
  }

  @Test
  void ofSeveralFromOneChatEachWaitsItsTurn() {
    take(said("1", "3.2 procesā: līgums noslēgts"), said("2", "status 3.2"));
    assertThat(bot.count("inbox", "done_at is null")).isEqualTo(2);

    bot.quiet();

    assertThat(bot.count("draft", "words = 'līgums noslēgts'")).isOne();
    assertThat(answers()).hasSize(2);
    assertThat(answers().getFirst()).contains("Vai iesniegt?");
  }

  @Test
  void whatComesBehindSomethingThatWaitsIsHeardAfterIt() {
    bot.bean(UnitOfWork.class).run(() -> inbox.keep(said("1", "3.2 procesā: līgums noslēgts")));

    take(said("2", "status 3.2"));
    assertThat(bot.count("inbox", "done_at is null")).isEqualTo(2);

    bot.quiet();
    assertThat(answers().getFirst()).contains("Vai iesniegt?");
  }

  @Test
  void whatWasFoundBeforeAnotherOfTheChatWasHeardDoesNotHold() {
    var last = inbox.last();
    take(said("1", "3.2 procesā: līgums noslēgts"));

    assertThat(inbox.keepHeard(said("2", "status 3.2"), last)).isFalse();
    assertThat(inbox.keepHeard(said("2", "status 3.2"), inbox.last())).isTrue();
  }

  @Test
  void whatIsBroughtTwiceIsHeardOnce() {
    take(said("1", "status 3.2"));
    take(said("1", "status 3.2"));

    bot.quiet();
    assertThat(answers()).hasSize(1);
  }

  @Test
  void whatCannotBeHeardIsStoredAndHeldAgainstNobody() {
    // given an outbox that takes no answers
    var broken = (Outbox) proxy(Outbox.class);

    // when two write
    reception(inbox, broken)
        .take(List.of(said("1", "status 3.2"), from(bot.contactOf("FM").id(), "2", "status 6.1")));

    // then both are there, and are heard when it does
    assertThat(bot.count("inbox", "done_at is null")).isEqualTo(2);
    bot.quiet();
    assertThat(bot.count("inbox", "done_at is null")).isZero();
    assertThat(answers()).singleElement().asString().contains("3.2");
  }

  @Test
  void whereNothingCanBeStoredNothingIsAcknowledged() {
    var broken = (Inbox) proxy(Inbox.class);
    var reception = reception(broken, bot.bean(Outbox.class));

    assertThatThrownBy(() -> reception.take(List.of(said("1", "status 3.2"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(answers()).isEmpty();
  }

  @Test
  void aHundredAtOnceAreStoredFirst() {
    take(
        IntStream.range(0, 100)
            .mapToObj(i -> from(9000 + i, "many" + i, "status 3.2"))
            .toArray(Incoming[]::new));

    assertThat(bot.count("inbox", "done_at is null")).isEqualTo(100);
  }

  private Reception reception(Inbox inbox, Outbox outbox) {
    return new Reception(
        inbox,
        outbox,
        bot.bean(UnitOfWork.class),
        bot.bean(HearingInTime.class),
        Duration.ofMinutes(1));
  }

  private static Object proxy(Class<?> port) {
    return java.lang.reflect.Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (_, method, _) -> {
          if (method.getName().equals("last")) {
            return 0L;
          }
          throw new IllegalStateException("disk full");
        });
  }

  private void take(Incoming... arrived) {
    reception(inbox, bot.bean(Outbox.class)).take(List.of(arrived));
  }

  private List<String> answers() {
    bot.quiet();
    return dace.texts().subList(before, dace.texts().size());
  }

  private Incoming said(String key, String words) {
    return from(dace.id(), key, words);
  }

  private Incoming from(long person, String key, String words) {
    var now = bot.clock().instant();
    return new IncomingMessage(
        "update:reception-" + key,
        new ChatPlace(new ChatId(person), ChatKind.PRIVATE, Optional.empty()),
        new Sender(person, "Dace", Optional.of("lv"), Optional.empty()),
        new Content.Words(new Written(700 + key.hashCode() % 100, words)),
        now,
        now);
  }
}
