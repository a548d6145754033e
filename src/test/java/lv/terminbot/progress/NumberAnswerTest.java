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

/** A number is answered as people write it, and kept so. */
class NumberAnswerTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aNumberWithWordsIsKeptAsItWasSaid() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Publicēts");
    assertThat(liga.says("12 datu kopas, 3 ceļveži")).contains("4. no 6");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("12 datu kopas, 3 ceļveži");
    liga.taps("✏️ Rezultāts");
    liga.says("2022: 3; 2023: 5");
    assertThat(liga.lastShown()).contains("2022: 3; 2023: 5", "Vai iesniegt?");
  }

  @Test
  void aSentenceWithANumberIsTakenAtOnce() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Publicēts");
    assertThat(liga.says("apmēram 45 dalībnieki, tas ir 90 % no plānotā")).contains("4. no 6");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("apmēram 45 dalībnieki, tas ir 90 % no plānotā");
  }

  @Test
  void aLineAboutAnotherMeasureIsNoNumber() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Publicēts");
    assertThat(liga.says("1.3 pabeigts")).contains("1.3").doesNotContain("4. no 6");
  }

  @Test
  void theQuestionNamesTheIndicator() {
    var dace = bot.contactOf("TM");
    dace.says("atskaite 3.2");
    dace.taps("🔵 procesā");
    assertThat(dace.says("Līgums noslēgts"))
        .contains("Rādītājs: <b>Politikas plānošanas dokumenti", "3. no 6");
  }

  @Test
  void whatIsNoNumberIsRefusedOnceAndThenKeptAsItWasSaid() {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Publicēts");
    assertThat(liga.says("pagaidām grūti izmērīt")).contains("Šeit vajag skaitli", "3. no 6");
    assertThat(liga.says("pagaidām grūti izmērīt")).contains("Paturēju", "4. no 6");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("pagaidām grūti izmērīt");
  }
}
