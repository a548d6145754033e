package lv.terminbot;

import java.util.Map;
import lv.terminbot.store.Databases;
import org.junit.jupiter.api.Order;

@Order(1)
class CampaignOnPostgresTest extends CampaignTest {
  @Override
  Map<String, String> database() {
    return Databases.POSTGRESQL.settings();
  }
}
