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

/** What is said of a report where none was begun. */
class NothingBegunTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoeverStopsIsOfferedToHearLess() {
    assertThat(dace.says("stop")).contains("Nekas nav iesākts");

    assertThat(dace.taps("Vairs nesaņemt ziņas")).contains("prom līdz");
  }

  @Test
  void nothingNewIsAskedAboutTheMeasuresThatAreOwed() {
    assertThat(dace.says("kopš pagājušās reizes nekas nav mainījies nevienam no maniem"))
        .contains("Par kuru pasākumu");
    assertThat(dace.buttons()).contains("3.1", "3.2");
  }
}
