package lv.terminbot;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.store.Databases;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as the operator starts it in place of the version before. */
class AfterUpgradeStartTest {
  @TempDir private Path data;

  @Test
  void theDatabaseIsTakenOverAndAnotherStartRepeatsNothing() {
    var earlier = PreviousChats.besides(Databases.SQLITE);
    var settings = PreviousDatabase.copiedTo(Databases.SQLITE, data);
    var telegram = TakenOver.knowing(earlier, FaultyBotApi.start());
    try (var bot = WholeBot.goingOn(settings, data, TakenOver.WHEN, telegram)) {
      var house = TakenOver.by(bot, earlier);
      var liga = bot.someone(2003);
      assertThat(house.cameTo(liga)).filteredOn(text -> text.contains("Atgādinām:")).hasSize(1);
      assertThat(house.cameTo(2009)).hasSize(1);
      var before = bot.someone(ANNA).shown().size() + liga.shown().size();

      bot.restart();
      bot.quiet();

      assertThat(bot.someone(ANNA).shown().size() + liga.shown().size()).isEqualTo(before);
      assertThat(bot.count("outbox", "state = 'uncertain'")).isEqualTo(2);
      liga.says("atskaite 1.1");
      assertThat(liga.taps("Pārlasīt visu")).contains("Apmācīti 31 darbinieks");
    }
  }
}
