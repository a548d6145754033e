package lv.terminbot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.store.Databases;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.FaultyBotApi;

class AfterUpgradeOnPostgresTest extends AfterUpgradeTest {
  AfterUpgradeOnPostgresTest() {
    super(Databases.POSTGRESQL);
  }

  @Override
  Bot started(Map<String, String> settings, Path data, List<Arrived> earlier) {
    return WholeBot.goingOn(
        settings, data, TakenOver.WHEN, TakenOver.knowing(earlier, FaultyBotApi.start()));
  }
}
