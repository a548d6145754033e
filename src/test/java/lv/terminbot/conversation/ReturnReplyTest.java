package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports are returned with a question, a reply is about the report that it replies to. */
class ReturnReplyTest {
  private static final String CONFIRM = "✅ Apstiprināt";
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

  @Test
  void aQuestionOfAReturnGoesToTheReportThatItRepliesTo() {
    var dace = bot.contactOf("TM");
    liga.says("6.2 procesā: metodika");
    liga.taps(CONFIRM);
    dace.says("3.2 procesā: līgums");
    dace.taps(CONFIRM);
    var first = prompted(1);
    var second = prompted(2);

    anna.sends(reply(anna, first, "Kurā mēnesī?"));
    assertThat(liga.lastShown()).contains("Kurā mēnesī?");
    assertThat(dace.lastShown()).doesNotContain("Kurā mēnesī?");

    anna.sends(reply(anna, second, "Cik maksāja?"));
    assertThat(dace.lastShown()).contains("Cik maksāja?");
  }

  @Test
  void tooMuchIsTakenBackOnlyForTheReportOfItsPrompt() {
    var dace = bot.contactOf("TM");
    liga.says("6.2 procesā: metodika");
    liga.taps(CONFIRM);
    dace.says("3.2 procesā: līgums");
    dace.taps(CONFIRM);
    var first = prompted(1);
    prompted(2);
    bot.telegram().taps(Bot.ANNA, "1Vw|1", first);

    anna.says("Pievienojiet, lūdzu, tāmi.");
    assertThat(dace.lastShown()).contains("Pievienojiet, lūdzu, tāmi.");
    assertThat(liga.lastShown()).doesNotContain("Pievienojiet, lūdzu, tāmi.");
  }

  /** The coordinator wants to return this report with a question. */
  private long prompted(long receipt) {
    bot.telegram().taps(Bot.ANNA, "1Vr|" + receipt, newest(anna));
    return newest(anna);
  }

  @Test
  void aReturnedReportIsAnsweredInReplyThoughAnotherWasReturnedSince() {
    liga.says("6.2 procesā: metodika");
    liga.taps(CONFIRM);
    liga.says("5.1 procesā: līgums");
    liga.taps(CONFIRM);
    anna.sends(reply(anna, prompted(1), "Kura metodika?"));
    var returned = newest(liga);
    anna.sends(reply(anna, prompted(2), "Ar ko līgums?"));

    assertThat(liga.sends(reply(liga, returned, "Dalības metodika")))
        .contains("6.2", "metodika\nDalības metodika");
  }
}
