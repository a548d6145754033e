package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each day that a decree names is what its own words say, and no day of the order is left out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecreedKindsTest {
  private Bot bot;
  private Someone anna;

  @BeforeAll
  void aMonthBeforeTheDeadline(@TempDir Path data) {
    bot = DeskBot.at("2024-01-03T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  /** "24 free", a day a line. */
  private List<String> shownFor(String said) {
    var shown = anna.says(said);
    return Stream.of(shown.split("\n"))
        .filter(line -> line.startsWith("•") && line.contains("gada"))
        .map(
            line ->
                line.replaceAll(".*gada (\\d+)\\..*", "$1")
                    + (line.endsWith("brīvdiena") ? " free" : " worked"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24.01. ir brīvdiena, 27.01. ir darba diena | 24 free, 27 worked",
        "27.01. ir darba diena, 24.01. ir brīvdiena | 24 free, 27 worked",
        "24.01. brīvdiena un 27.01. darba diena | 24 free, 27 worked",
        "24.01. ir brīvdiena, bet 27.01. strādājam | 24 free, 27 worked",
        "24.01. un 25.01. ir brīvdienas, 27.01. ir darba diena | 24 free, 25 free, 27 worked",
        "24.01. ir brīvdiena, 27.01. un 28.01. darba dienas | 24 free, 27 worked, 28 worked",
        "brīvdiena 24.01., darba diena 27.01. | 24 free, 27 worked",
        "24.01. nav darba diena, 27.01. nav brīvdiena | 24 free, 27 worked",
        "24.01. brīvdiena, tās vietā 27.01. darba diena | 24 free, 27 worked",
        "darba diena pārcelta no 24.01. uz 27.01. | 24 free, 27 worked",
        "darba diena pārcelta, 24.01. brīvs, bet 27.01. strādājam | 24 free, 27 worked",
        "darba diena pārcelta, 27.01. strādājam, 24.01. brīvs | 24 free, 27 worked",
        "24.01. ir brīvdiena, pārcelta uz 27.01. | 24 free, 27 worked",
        "darba diena pārcelta no 24.01. uz 27.01., 26.01. ir brīvdiena | 24 free, 26 free, 27"
            + " worked",
        "brīvdiena pārcelta no 27.01. uz 24.01. | 24 free, 27 worked",
        "24 January is a day off, 27 January is a working day | 24 free, 27 worked",
        "darba diena no 24. janvāra pārcelta uz sestdienu, 27. janvāri | 24 free, 27 worked",
        "trešdien, 24.01., ir brīvdiena | 24 free",
        "24.01. (trešdiena) ir brīvdiena, 27.01. ir darba diena | 24 free, 27 worked",
        "5.1. ir brīvdiena | 5 free",
        "no 23.01. līdz 25.01. ir brīvdienas | 23 free, 24 free, 25 free",
        "25.01.–28.01. brīvdienas | 25 free, 26 free"
      })
  void eachDayKeepsItsOwn(String said, String shown) {
    assertThat(shownFor(said)).containsExactly(shown.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24.01. ir brīvdiena, 24.01. ir darba diena",
        "no 23.01. līdz 25.01. brīvdienas, 24.01. darba diena"
      })
  void aDayCannotBeBoth(String said) {
    assertThat(anna.says(said)).contains("gan „brīvdiena”, gan „darba diena”");
  }

  @Test
  void whatIsConfirmedIsWhatWasShown() {
    anna.says("31.01. ir brīvdiena, 3.02. ir darba diena");
    anna.taps("✅ Apstiprināt");

    assertThat(bot.column("day || ' ' || worked", "decreed_day", "1 = 1 order by day"))
        .containsExactly("2024-01-31 0", "2024-02-03 1");
  }
}
