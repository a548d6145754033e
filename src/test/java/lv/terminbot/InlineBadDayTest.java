package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Typing that is fast, hostile or interrupted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InlineBadDayTest {
  private WholeBot bot;
  private Confidences world;
  private Typing typing;

  @BeforeAll
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    var settings = Map.of("terminbot.plans", Confidences.plansIn(plans).toString());
    bot = WholeBot.startedOn(settings, data, Confidences.MORNING);
    world = new Confidences(bot);
    typing = new Typing(bot);
  }

  @AfterEach
  void nothingWentWrongUnseenAndNothingStays() {
    bot.telegram().heal();
    world.heard();
    assertThat(bot.count("inbox", "tries > 0")).isZero();
    assertThat(bot.count("inbox", "content = 'inline'")).isZero();
    assertThat(bot.count("outbox", "kind = 'inline'")).isZero();
  }

  @AfterAll
  void over() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>3.2</i>&\"'",
        "'; drop table person; --",
        "(a+)+$",
        "😀😀😀",
        "\u0000\u202E3.2",
        "٣.٢",
        "/start",
        "/start AAAAAAAAAAAAAAAAAAAAAA",
        "@terminbot_test_bot"
      })
  void whateverIsTypedTheTypingIsAnswered(String typed) {
    var before = world.written();

    var answer = typing.types(world.anna, typed);

    assertThat(answer.path("results").size() + answer.path("button").size()).isPositive();
    // a search that finds nothing names the words it looked for, without their signs
    assertThat(answer.toString()).doesNotContain("'; drop", "--", "(a+)+$");
    assertThat(world.written()).isEqualTo(before);
  }

  @Test
  void twoHundredAndFiftySixCharactersAreAnswered() {
    assertThat(typing.types(world.anna, "pasākums ".repeat(29).substring(0, 256))).isNotNull();
  }

  @Test
  void ofThirtyLettersASecondTheLastIsAnsweredAndNoMessageWaits() {
    bot.telegram().answersAfter(Duration.ofMillis(100));
    var before = typing.answers().size();
    var text = "kas mainījies kopš 8. janvāra?";

    IntStream.rangeClosed(1, 30)
        .forEach(n -> typing.begins(world.janis, "letters-" + n, text.substring(0, n)));
    assertThat(world.dace.says("3.1")).contains("3.1");

    bot.until(() -> typing.answered("letters-30"));
    world.heard();
    bot.telegram().answersAfter(Duration.ZERO);
    var given = typing.answers().subList(before, typing.answers().size());
    assertThat(given).extracting(Arrived::body).doesNotHaveDuplicates();
    assertThat(given.getLast().body()).contains("letters-30", "Iesniegts kopš");
    System.out.printf("30 letters typed in a row: %d answers%n", given.size());
  }

  @Test
  void aRestOfThePrivateChatDoesNotHoldUpTheTyping() {
    var anna = world.anna;
    var before = anna.shown().size();
    bot.telegram().goesWrong(Fault.tooMany(4).in(anna.id()).on("sendMessage"));
    bot.telegram().says(anna.id(), "status");

    assertThat(typing.types(anna, "3.2").path("results")).hasSize(1);
    assertThat(anna.shown()).as("the message still rests").hasSize(before);
  }

  @Test
  void anAnswerThatCameTooLateIsDone() {
    var late = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    bot.telegram().goesWrong(Fault.refusal(400, late).on("answerInlineQuery"));

    typing.begins(world.janis, "late", "3.2");

    world.heard();
    assertThat(typing.answered("late")).isFalse();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @Test
  void whatWasInFlightWhenTheProgramDiedIsNeverSentAgain() {
    world
        .bot
        .bean(JdbcClient.class)
        .sql(
            """
            insert into outbox (chat, urgency, kind, tap, state, tries, not_before, holder, held_at,
              queued_at, expires_at)
            values (7, 'reply', 'inline', 'cut-off', 'queued', 0, 0, 'a sender that died', 0, 0,
              9000000000000)
            """)
        .update();

    bot.restart();

    assertThat(typing.types(world.janis, "5.1").path("results")).hasSize(1);
    assertThat(typing.answered("cut-off")).isFalse();
  }

  @Test
  void anInlineAnswerThatIsPutIntoAChatIsNoMessageToTheBot() {
    var janis = world.janis;
    var chosen = RawUpdates.words(janis.id(), 900, "5.1 procesā: viss kārtībā");
    var message = (ObjectNode) chosen.get("message");
    message.set(
        "via_bot", RawUpdates.tap(1, "1o", 1).at("/callback_query/message/from").deepCopy());
    var drafts = world.written();

    bot.telegram().update(chosen);

    world.heard();
    assertThat(world.written()).isEqualTo(drafts);
  }
}
