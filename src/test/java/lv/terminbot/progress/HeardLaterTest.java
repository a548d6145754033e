package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written while the bot was off counts from when it was written. */
class HeardLaterTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void theDeadlineDay() {
    bot = DeskBot.at("2024-02-05T12:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private void whileTheBotIsOff(String when, Runnable doing) {
    bot.stop();
    bot.itWillBe(when);
    doing.run();
  }

  private List<String> late() {
    return bot.column("late", "progress_update", "1 = 1 order by number");
  }

  @Test
  void anAnswerWrittenOnTheDeadlineDayIsNotLateAndSaysBothMoments() {
    whileTheBotIsOff(
        "2024-02-05T23:50", () -> bot.telegram().says(dace.id(), "3.2 procesā: līgums noslēgts"));
    bot.startAt("2024-02-06T00:20");

    var receipt = dace.taps(CONFIRM);

    assertThat(receipt)
        .contains("06.02.2024. plkst. 0.20 (rakstīts 05.02.2024. plkst. 23.50)")
        .doesNotContain("Termiņš jau bija pagājis");
    assertThat(late()).containsExactly("0");
    assertThat(anna.lastShown()).contains("rakstīts", "23.50");
    assertThat(dace.says("vēsture 3.2"))
        .contains("rakstīts", "23.50")
        .doesNotContain("pēc termiņa");
  }

  @Test
  void aButtonPressedWhileTheBotWasOffIsNotLateEither() {
    bot.itIs("2024-02-05T23:30");
    dace.says("3.2 procesā: līgums noslēgts");
    var code = dace.codeOf(CONFIRM);
    var under = dace.shown().getLast().messageId();
    whileTheBotIsOff("2024-02-05T23:55", () -> bot.telegram().taps(dace.id(), code, under));
    bot.startAt("2024-02-06T03:00");

    assertThat(dace.lastShown()).contains("Kvīts Nr. 1").doesNotContain("jau bija pagājis");
    assertThat(late()).containsExactly("0");
  }

  @Test
  void whatIsLeftUnconfirmedForDaysIsLateAllTheSame() {
    whileTheBotIsOff(
        "2024-02-05T23:50", () -> bot.telegram().says(dace.id(), "3.2 procesā: līgums noslēgts"));
    bot.startAt("2024-02-06T00:20");
    bot.itIs("2024-02-07T09:00");

    assertThat(dace.taps(CONFIRM)).contains("jau bija pagājis").doesNotContain("rakstīts");
    assertThat(late()).containsExactly("1");
  }

  @Test
  void whatWasWrittenAfterTheDeadlineIsLateWhoeverWasOff() {
    whileTheBotIsOff(
        "2024-02-06T00:10", () -> bot.telegram().says(dace.id(), "3.2 procesā: līgums noslēgts"));
    bot.startAt("2024-02-06T09:00");

    assertThat(dace.taps(CONFIRM)).contains("jau bija pagājis", "rakstīts", "0.10");
    assertThat(late()).containsExactly("1");
  }

  @Test
  void anAnswerToTheQuestionsIsNotLateWhereTheFirstWordsWereInTime() {
    whileTheBotIsOff(
        "2024-02-05T23:50", () -> bot.telegram().says(dace.id(), "3.2: darba grupas protokols"));
    bot.startAt("2024-02-06T00:20");
    dace.taps("🔵 procesā");

    assertThat(dace.taps(CONFIRM)).doesNotContain("jau bija pagājis");
    assertThat(late()).containsExactly("0");
  }

  @Test
  void anAlbumOfAnotherMeasureDatesNothingButItsOwn() {
    bot.itIs("2024-02-05T20:00");
    dace.says("3.1 procesā: rokasgrāmata");
    whileTheBotIsOff(
        "2024-02-05T23:50",
        () -> {
          bot.telegram().update(ofAlbum(901, ""));
          bot.telegram().update(ofAlbum(902, "3.2 procesā: līgums"));
        });
    bot.startAt("2024-02-06T00:20");

    assertThat(dace.taps(CONFIRM)).contains("3.2", "rakstīts 05.02.2024. plkst. 23.50");
    dace.says("atskaite 3.1");
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);
    assertThat(dace.lastWith("Kvīts Nr. 2")).contains("3.1").doesNotContain("rakstīts", "📎");
    assertThat(late()).containsExactly("0", "1");
  }

  private ObjectNode ofAlbum(int message, String caption) {
    var update = RawUpdates.photo(RawUpdates.words(dace.id(), message, ""), "p" + message, caption);
    return RawUpdates.with(update, "{'media_group_id':'a'}");
  }

  @Test
  void whatWasHeardAtOnceSaysOneMoment() {
    dace.says("3.2 procesā: līgums noslēgts");
    bot.itIs("2024-02-05T15:00");

    assertThat(dace.taps(CONFIRM)).contains("15.00").doesNotContain("rakstīts");
  }

  @Test
  void tomorrowIsTheDayAfterItWasSaid(@TempDir Path earlier) {
    bot.close();
    bot = DeskBot.at("2024-01-10T12:00", earlier);
    bot.someone(Bot.ANNA).says("/start");
    var liga = bot.contactOf("VAS");
    whileTheBotIsOff(
        "2024-01-10T23:50", () -> bot.telegram().says(liga.id(), "atgādini rīt 10:00"));
    bot.startAt("2024-01-11T08:20");

    assertThat(liga.lastShown()).contains("11.01.2024. plkst. 10.00");
  }

  @Test
  void anEditCountsFromWhenItWasMade() {
    bot.telegram().update(RawUpdates.words(dace.id(), 900, "3.2 procesā: ar kļudu"));
    whileTheBotIsOff(
        "2024-02-05T23:58",
        () -> bot.telegram().update(RawUpdates.edited(dace.id(), 900, "3.2 procesā: bez kļūdas")));
    bot.startAt("2024-02-06T00:30");

    assertThat(dace.taps(CONFIRM)).contains("bez kļūdas", "23.58").doesNotContain("jau bija");
  }
}
