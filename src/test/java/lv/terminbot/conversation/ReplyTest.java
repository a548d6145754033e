package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reply is about the message that it replies to. */
class ReplyTest {
  private static final long GROUP = -1001;
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void people() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    liga = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private long newest(Someone who) {
    return who.shown().getLast().messageId();
  }

  private ObjectNode reply(Someone who, long to, String words) {
    return RawUpdates.inReply(
        RawUpdates.words(who.id(), bot.telegram().nextMessageId(), words), to);
  }

  private ObjectNode reply(Someone who, long to, String quote, String words) {
    return RawUpdates.with(
        reply(who, to, words), "{'quote':{'text':'" + quote + "','position':0}}");
  }

  private String text(String measure) {
    return bot.column("coalesce(words, '–')", "draft", "measure = '" + measure + "'").stream()
        .findFirst()
        .orElse("none");
  }

  @Test
  void wordsInReplyToACardAreAboutItsMeasure() {
    liga.says("6.2");
    var card = newest(liga);
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");

    assertThat(liga.sends(reply(liga, card, "Metodika nodota saskaņošanai"))).contains("6.2");

    assertThat(text("6.2")).isEqualTo("Metodika nodota saskaņošanai");
    assertThat(text("5.1")).isEqualTo("–");
  }

  @Test
  void aStateInReplyToACardIsOne() {
    liga.says("6.2");

    assertThat(liga.sends(reply(liga, newest(liga), "pabeigts: metodika nodota")))
        .contains("6.2", "izpildīts", "metodika nodota", "Vai iesniegt?");
  }

  @Test
  void thanksForACardBeginNothing() {
    liga.says("6.2");
    liga.sends(reply(liga, newest(liga), "Paldies!"));

    assertThat(bot.count("draft", "1 = 1")).isZero();
  }

  @Test
  void aReplyToAnEarlierQuestionAnswersThatOne() {
    liga.says("atskaite 6.2");
    liga.taps("🔵 procesā");
    var asked = newest(liga);
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
    liga.sends(reply(liga, asked, "Metodika nodota"));

    assertThat(text("6.2")).isEqualTo("Metodika nodota");
    assertThat(text("5.1")).isEqualTo("–");
  }

  @Test
  void anAnswerIsNotLostWhereTheQuestionWasAnsweredBefore() {
    liga.says("atskaite 6.2");
    liga.taps("🔵 procesā");
    var asked = newest(liga);
    liga.says("Metodika nodota");
    liga.sends(reply(liga, asked, "Un apmācības notika"));

    assertThat(text("6.2")).isEqualTo("Metodika nodota\nUn apmācības notika");
  }

  @Test
  void aStepInReplyIsOneOfThatDraft() {
    liga.says("6.2 procesā: metodika");
    var review = newest(liga);
    liga.says("5.1 procesā: līgums");
    liga.sends(reply(liga, review, "jā, iesniegt"));

    assertThat(bot.column("measure", "progress_update", "1 = 1")).containsExactly("6.2");
  }

  @Test
  void aReminderOfSeveralIsAskedAboutUnlessAPartIsQuoted() {
    bot.itIs("2024-01-22T09:00");
    var reminder = newest(liga);
    assertThat(liga.lastShown()).contains("6.1", "5.1");
    assertThat(liga.sends(reply(liga, reminder, "Darba grupa izveidota"))).contains("Par kuru");
    liga.taps("5.1");
    assertThat(text("5.1")).isEqualTo("Darba grupa izveidota");

    assertThat(liga.sends(reply(liga, reminder, "6.1", "Semināri notika"))).contains("6.1");
    assertThat(text("6.1")).isEqualTo("Semināri notika");
  }

  @Test
  void aQuestionInReplyIsAboutTheMeasure() {
    liga.says("3.2");
    assertThat(liga.sends(reply(liga, newest(liga), "vēsture"))).contains("3.2", "nav nevienas");
  }

  @Test
  void aCoordinatorWhoRepliesToACardReportsForNobody() {
    anna.says("6.2");
    anna.sends(reply(anna, newest(anna), "Te vajadzētu piezvanīt"));

    assertThat(bot.count("draft", "1 = 1")).isZero();
  }

  @Test
  void aReplyToAnOwnAnswerIsAboutTheSame() {
    liga.says("atskaite 6.2");
    liga.taps("🔵 procesā");
    var own = bot.telegram().nextMessageId();
    liga.sends(RawUpdates.words(liga.id(), own, "Metodika nodota"));
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
    var update = reply(liga, own, "Un apmācības notika");
    ((ObjectNode) update.at("/message/reply_to_message/from")).put("id", liga.id());
    liga.sends(update);

    assertThat(text("5.1")).isEqualTo("–");
    assertThat(text("6.2")).isEqualTo("Metodika nodota\nUn apmācības notika");
  }

  @Test
  void afterARestartAReplyIsAboutTheSame() {
    liga.says("6.2");
    var card = newest(liga);
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
    bot.restart();
    liga.sends(reply(liga, card, "Metodika nodota"));

    assertThat(text("6.2")).isEqualTo("Metodika nodota");
  }

  @Test
  void inAGroupAQuestionInReplyIsAboutTheMeasure() {
    bot.telegram().update(RawUpdates.wordsInGroup(GROUP, Bot.ANNA, 900, "/status 3.2"));
    var card = bot.telegram().messagesTo(GROUP).getLast().messageId();
    var update =
        RawUpdates.inReply(
            RawUpdates.wordsInGroup(GROUP, Bot.ANNA, bot.telegram().nextMessageId(), "vēsture"),
            card);
    bot.telegram().update(update);

    Arrived answer = bot.telegram().messagesTo(GROUP).getLast();
    assertThat(answer.text()).contains("3.2", "nav nevienas");
  }
}
