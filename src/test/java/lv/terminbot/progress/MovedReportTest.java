package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was submitted under the wrong measure goes to the right one, by words. */
class MovedReportTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.1 pabeigts: rokasgrāmata publicēta");
    dace.taps("✅ Apstiprināt");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatWasSubmittedDaysAgoIsAskedAboutBeforeOneWordTakesItBack() {
    bot.itIs("2024-01-31T10:00");

    assertThat(dace.says("atsaukt")).contains("Vai atsaukt atskaiti Nr. 1", "3.1");
    assertThat(dace.says("3.1")).contains("rokasgrāmata publicēta");
    assertThat(dace.taps("Jā, atsaukt")).contains("Nr. 1 ir atsaukta");
  }

  @Test
  void theWordsAreADraftOnTheMeasureThatIsNamed() {
    assertThat(dace.says("ne tas pasākums, jābūt 3.2")).contains("no 3.1 uz 3.2");
    assertThat(bot.count("progress_update", "withdrawn_at is not null")).isZero();

    assertThat(dace.says("jā")).contains("melnrakstā pie 3.2", "rokasgrāmata publicēta");
    assertThat(bot.column("measure", "draft", "true")).containsExactly("3.2");
    assertThat(dace.says("kas vēl jāiesniedz")).contains("3.1", "3.2");
    dace.taps("✅ Apstiprināt");
    assertThat(bot.column("words", "progress_update", "measure = '3.2'"))
        .containsExactly("rokasgrāmata publicēta");
  }

  @Test
  void withoutOneItIsAskedWhich() {
    dace.says("ne tas pasākums");
    assertThat(dace.buttons()).containsExactly("3.2", "Tikai ņemt atpakaļ");
    assertThat(dace.taps("Tikai ņemt atpakaļ")).contains("Nr. 1 ir atsaukta");
  }

  @Test
  void aMeasureThatIsNamedIsTheOneThatIsTakenBack() {
    dace.says("3.2 pabeigts: rokasgrāmata publicēta");
    dace.taps("✅ Apstiprināt");

    assertThat(dace.says("ņemu atpakaļ to par 3.1")).contains("Nr. 1 ir atsaukta");
    assertThat(bot.column("measure", "progress_update", "withdrawn_at is null"))
        .containsExactly("3.2");
  }

  @Test
  void whatWasSubmittedLastIsCorrectedWithoutANumber() {
    assertThat(dace.says("labot iesniegto")).contains("<b>3.1 ", "Iepriekš (Nr. 1)");
  }

  @Test
  void whoHasSubmittedNothingMovesNothing() {
    assertThat(bot.contactOf("TM").says("ne tas pasākums, jābūt 3.2"))
        .contains("nav iesniegts nekas");
  }

  @Test
  void inEnglishItIsTheSame() {
    dace.says("language english");
    assertThat(dace.says("wrong measure, should have been 3.2")).contains("from 3.1 to 3.2");
  }

  @Test
  void whatIsRightIsShownOnTheReportThatWasSubmittedLast() {
    assertThat(dace.says("kļūdījos, klausītāju bija 134, nevis 143"))
        .contains("<b>3.1 ", "klausītāju bija 134, nevis 143");
    assertThat(bot.column("measure", "draft", "true")).containsExactly("3.1");
  }
}
