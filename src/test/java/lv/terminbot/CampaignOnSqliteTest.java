package lv.terminbot;

import java.util.Map;
import lv.terminbot.store.Databases;

class CampaignOnSqliteTest extends CampaignTest {
  @Override
  Map<String, String> database() {
    return Databases.SQLITE.settings();
  }
}
