package lv.terminbot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.store.Databases;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.StoreByHand;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.DirectBotApi;

class AfterUpgradeOnSqliteTest extends AfterUpgradeTest {
  AfterUpgradeOnSqliteTest() {
    super(Databases.SQLITE);
  }

  @Override
  Bot started(Map<String, String> settings, Path data, List<Arrived> earlier) {
    try (var database = EmbeddedDatabase.in(data)) {
      StoreByHand.makeTables(database);
    }
    return DeskBot.goingOn(TakenOver.WHEN, data, TakenOver.knowing(earlier, new DirectBotApi()));
  }
}
