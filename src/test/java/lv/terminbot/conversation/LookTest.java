package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are answered beside whoever commits; whatever changes something waits for its turn. */
class LookTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status 3.2",
        "3.2",
        "/status",
        "kas kavējas?",
        "termiņi",
        "ko man vēl jāiesniedz",
        "paldies!",
        "what is the deadline?"
      })
  void aQuestionIsAnsweredByALookAsItWouldBeInACommit(String words) {
    assertThat(looked(words)).contains(heard(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 procesā: līgums noslēgts",
        "/language",
        "vēlāk piektdien 14:00",
        "prom līdz 15.02.",
        "статус 3.2",
        "/start abcdefgh"
      })
  void whatChangesSomethingIsLeftToACommit(String words) {
    assertThat(looked(words)).isEmpty();
  }

  @Test
  void aStepOfADialogueIsLeftToACommit() {
    dace.says("3.2 procesā: līgums noslēgts");

    assertThat(looked("jā")).isEmpty();
  }

  @Test
  void whatIsSaidWhileAQuestionIsOpenIsLeftToACommit() {
    bot.someone(Bot.ANNA).says("slēdz ciklu");

    assertThat(looked("jā", Bot.ANNA)).isEmpty();
    assertThat(looked("status 3.1", Bot.ANNA)).as("it closes that question").isEmpty();
  }

  @Test
  void whoIsNotKnownAsTheyAreNowIsLeftToACommit() {
    var renamed = message("status 3.2", dace.id(), "Dace Kalniņa-Ozola");

    assertThat(looked(renamed)).isEmpty();
  }

  private Optional<Outcome> looked(String words) {
    return looked(words, dace.id());
  }

  private Optional<Outcome> looked(String words, long who) {
    return looked(message(words, who, name(who)));
  }

  private Optional<Outcome> looked(IncomingMessage message) {
    var hearing = bot.bean(HearingInTime.class).begin(message);
    return bot.bean(UnitOfWork.class).look(hearing::look);
  }

  private Outcome heard(String words) {
    var heard = new AtomicReference<Outcome>();
    var message = message(words, dace.id(), name(dace.id()));
    var hearing = bot.bean(HearingInTime.class).begin(message);
    bot.bean(UnitOfWork.class).run(() -> heard.set(hearing.hear()));
    return heard.get();
  }

  private String name(long who) {
    return bot.bean(Register.class).find(new PersonId(who)).orElseThrow().name();
  }

  private IncomingMessage message(String words, long who, String name) {
    var chat = new ChatId(who);
    var now = bot.bean(WritingTime.class).clock().instant();
    return new IncomingMessage(
        "look:" + words,
        new ChatPlace(chat, ChatKind.PRIVATE),
        new Sender(who, name, Optional.of("lv")),
        new Content.Words(new Written(900, words)),
        now,
        now);
  }
}
