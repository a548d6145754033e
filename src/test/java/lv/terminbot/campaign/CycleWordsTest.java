package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator runs the cycles in words, without their codes. */
class CycleWordsTest {
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
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theOpenCycleIsClosedAndOpenedAgain() {
    assertThat(anna.says("slēdz ciklu")).contains("2022-2023 būs: slēgts");
    assertThat(anna.says("jā")).contains("Izdarīts");

    assertThat(anna.says("atver slēgto ciklu")).contains("2022-2023 būs: atvērts labojumiem");
    assertThat(anna.says("nē")).contains("2022-2023: <b>slēgts</b>");
  }

  @Test
  void theDraftIsOpenedAndTheLastIsCopied() {
    assertThat(anna.says("atver jaunu ciklu")).contains("2024-2025 būs: atvērts");
    assertThat(anna.says("nokopē ciklu")).contains("2024-2025 būs: melnraksts");
  }

  @Test
  void aDayOfTheCycleMovesByWords() {
    assertThat(anna.says("pārcel cikla termiņu uz 12.02."))
        .contains("Termiņš: 2024. gada 5. februāris → 2024. gada 12. februāris");
    anna.taps("✅ Apstiprināt");
    assertThat(anna.says("pārcel gala datumu uz 15.03."))
        .contains("1. marts → 2024. gada 15. marts", "Termiņš: 2024. gada 12. februāris");
  }

  @Test
  void aDayThatCannotBeKeptIsNotLeftOutSilently() {
    assertThat(anna.says("slēdzam ciklu 05.03.")).contains("5. marts te nevar ievērot", "slēgts");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(anna.says("atver slēgto ciklu")).contains("Nav slēgta cikla");
  }

  @Test
  void theScheduleIsShownWithHowToChangeIt() {
    assertThat(anna.says("maini atgādinājumu grafiku"))
        .contains("Cikla 2022-2023 atgādinājumu grafiks", "nokopējiet rindu");
  }

  @Test
  void nobodyElseRunsThem() {
    assertThat(dace.says("slēdz ciklu")).contains("vada koordinators");
    assertThat(dace.says("pārcel cikla termiņu uz 12.02.")).contains("vada koordinators");
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("close the cycle")).contains("2022-2023 will be: closed");
    assertThat(anna.says("copy last cycle")).contains("2024-2025 will be: draft");
  }
}
