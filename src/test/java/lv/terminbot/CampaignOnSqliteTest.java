package lv.terminbot;

import java.util.Map;
import lv.terminbot.store.Databases;
import org.junit.jupiter.api.Order;

@Order(1)
class CampaignOnSqliteTest extends CampaignTest {
  @Override
  Map<String, String> database() {
    return Databases.SQLITE.settings();
  }
}
