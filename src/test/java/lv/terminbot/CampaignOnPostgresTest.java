package lv.terminbot;

import java.util.Map;
import lv.terminbot.store.Databases;

class CampaignOnPostgresTest extends CampaignTest {
  @Override
  Map<String, String> database() {
    return Databases.POSTGRESQL.settings();
  }
}
