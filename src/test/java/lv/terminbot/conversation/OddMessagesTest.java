package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other bots met and stumbled over, as their users have reported it. */
class OddMessagesTest {
  private static final long GROUP = -100_777;
  private final AtomicInteger presses = new AtomicInteger();
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  /** php-telegram-bot/core#659. */
  @Test
  void idsThatStartAnewAndMeetOldOnesAreNoRepeats() {
    bot.telegram().updates().startAnewAt(5_000);
    liga.says("1.1 procesā: pirmais");
    liga.taps("✅ Apstiprināt");
    anna.says("status 1.1");

    bot.telegram().updates().startAnewAt(5_000);
    assertThat(liga.says("1.1 izpildīts: otrais")).contains("otrais");
    assertThat(liga.taps("✅ Apstiprināt")).contains("Kvīts Nr. 2");
    assertThat(anna.says("status 1.1")).contains("otrais");

    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(2);
  }

  /** nbramia/LifeOS#57: the same updates once more, after a restart. */
  @Test
  void whatTelegramBringsOnceMoreIsHeardOnce() {
    var said = RawUpdates.words(liga.id(), 70, "1.1 procesā: pirmais").put("update_id", 5_000);
    liga.sends(said);
    var before = liga.shown().size();

    bot.restart();
    bot.telegram().update(said.deepCopy());
    bot.quiet();

    assertThat(liga.shown()).hasSize(before);
  }

  /** tdlib/telegram-bot-api#699: an app that was closed too soon sends the tap once more. */
  @Test
  void aTapThatTheAppSendsAgainDoesNothingTwice() {
    liga.says("1.1 procesā: viens");
    liga.taps("✏️ Kas paveikts");
    liga.says("divi");
    liga.taps("✏️ Kas paveikts");
    liga.says("trīs");
    pressesTwice(liga, "↶ Kā bija");
    assertThat(liga.lastShown()).contains("divi").doesNotContain("viens");
    liga.taps("Pārlasīt visu");
    pressesTwice(liga, "✅ Apstiprināt");
    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(1);

    var varam = bot.contactOf("VARAM");
    anna.says("pamudini VARAM");
    pressesTwice(anna, "Sūtīt");
    bot.quiet();
    assertThat(varam.texts().stream().filter(text -> text.contains("Atgādinām"))).hasSize(1);

    anna.says("pagarini VARAM 5.1 līdz 20.02.2024 slimības dēļ");
    pressesTwice(anna, "✅ Piešķirt");
    assertThat(varam.texts().stream().filter(text -> text.contains("20. februāri"))).hasSize(1);
  }

  private void pressesTwice(Someone who, String label) {
    var code = who.codeOf(label);
    var under = who.shown().getLast().messageId();
    for (var time = 0; time < 2; time++) {
      var tap = RawUpdates.tap(who.id(), code, under);
      ((ObjectNode) tap.get("callback_query")).put("id", "again" + presses.incrementAndGet());
      who.sends(tap);
    }
  }

  /** aiogram/aiogram#1675, tdlib/telegram-bot-api#401: what is under it is not told any more. */
  @Test
  void aButtonOfAMessageThatIsTooOldAnswersBelow() {
    liga.says("status");
    var shown = liga.shown().getLast();
    var tap = RawUpdates.tap(liga.id(), liga.codeOf(liga.buttons().getFirst()), shown.messageId());
    var under = (ObjectNode) tap.at("/callback_query/message");
    under.remove("text");
    under.remove("from");
    under.put("date", 0);
    bot.telegram()
        .goesWrong(
            Fault.refusal(400, "Bad Request: message can't be edited").on("editMessageText"));

    assertThat(liga.sends(tap)).contains("1. apņemšanās");
  }

  /** pugson/telegram-twitter-url-expand-bot#41, link-assistant/hive-mind#469. */
  @Test
  void theBotsOwnMessagePassedOnToItIsNobodysReport() {
    liga.says("1.1");
    var card = liga.lastShown();
    var passedOn = RawUpdates.words(liga.id(), 77, card + "\n5.1 pabeigts: viss");
    RawUpdates.with(
        passedOn,
        """
        {'forward_date':1704700800,'forward_origin':{'type':'user','date':1704700800,
         'sender_user':{'id':7000000001,'is_bot':true,'first_name':'Terminbot'}}}\
        """);

    assertThat(liga.sends(passedOn)).contains("mana paša ziņa");
    assertThat(bot.count("draft", "1 = 1")).isZero();
  }

  /** NousResearch/hermes-agent#55439, superplanehq/superplane#6566: offsets count in UTF-16. */
  @Test
  void aMentionAfterEmojiIsOneAndACommandHasOneCase() {
    var group = bot.someone(GROUP);
    var name = RawUpdates.BOT_NAME;

    assertThat(group.sends(inGroup(1, "👋👩‍👩‍👧 @" + name + " 3.2?"))).contains("3.2");
    assertThat(group.sends(inGroup(2, "/status@" + name.toUpperCase() + "\n5.1"))).contains("5.1");
  }

  private static ObjectNode inGroup(int message, String words) {
    return RawUpdates.wordsInGroup(GROUP, ANNA, message, words);
  }

  /** tucnak/telebot#762: topics were switched off, and messages still name theirs. */
  @Test
  void whereTopicsWereSwitchedOffTheAnswerComesAllTheSame() {
    var asked = inGroup(1, "/status@" + RawUpdates.BOT_NAME + " 3.2");
    RawUpdates.with(asked, "{'message_thread_id':42,'is_topic_message':true}");
    bot.telegram().goesWrong(Fault.refusal(400, "Bad Request: message thread not found").in(GROUP));

    assertThat(bot.someone(GROUP).sends(asked)).contains("3.2");
    assertThat(lastIn(GROUP).body()).doesNotContain("message_thread_id");
  }

  /** python-telegram-bot/python-telegram-bot#1052: a chat that Telegram has forgotten. */
  @Test
  void whoWasNotFoundAndWritesAgainIsWrittenToAgain() {
    bot.telegram().goesWrong(Fault.refusal(400, "Bad Request: chat not found").in(liga.id()));
    bot.telegram().says(liga.id(), "1.1");
    bot.quiet();
    assertThat(bot.count("person", "reachable = true and id = " + liga.id())).isZero();

    assertThat(liga.says("1.1")).contains("1.1");

    assertThat(bot.count("person", "reachable = true and id = " + liga.id())).isEqualTo(1);
  }

  /** NousResearch/hermes-agent#81183, tm-a-t/TGPy#25: a reaction comes as an edit. */
  @Test
  void anOrderThatGotAReactionIsNotCarriedOutAgain() {
    anna.sends(RawUpdates.words(ANNA, 500, "pauze"));
    var before = anna.shown().size();

    bot.itIs("2024-01-15T10:00");
    bot.telegram().update(RawUpdates.edited(ANNA, 500, "pauze"));
    bot.quiet();

    assertThat(anna.texts().stream().filter(text -> text.contains("Apturēt sūtīšanu?"))).hasSize(1);
    assertThat(anna.shown().size()).isGreaterThanOrEqualTo(before);
  }

  private Arrived lastIn(long chat) {
    return bot.someone(chat).shown().getLast();
  }
}
