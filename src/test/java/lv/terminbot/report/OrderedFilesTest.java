package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files somebody may order, and what becomes of an order. */
class OrderedFilesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String ARCHIVE = "🗄 Arhīvs ar pielikumiem";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoAsksForFilesIsOfferedWhatTheyMayHave() {
    assertThat(dace.says("faili")).contains("Ko sagatavot?");
    assertThat(dace.buttons()).contains("📗 Tabula (xlsx)", "📈 Atbildes pa dienām");
    assertThat(dace.buttons()).doesNotContain(ARCHIVE);
    anna.says("faili");
    assertThat(anna.buttons()).contains("📗 Tabula (xlsx)", ARCHIVE);

    dace.taps("📄 Tabula (csv)");
    assertThat(Orders.arrived(dace))
        .extracting(f -> f.name())
        .containsExactly(
            "ogp-lv-2022-2025-2022-2023-office-lv-2024-01-10.csv",
            "ogp-lv-2022-2025-2022-2023-data-lv-2024-01-10.csv");
  }

  @Test
  void whereInstitutionsDisagreeTheTableOfTheCouncilSaysWhoSaysWhat() throws IOException {
    dace.says("1.1 procesā: mūsu daļa");
    dace.taps(CONFIRM);
    var vita = bot.contactOf("VK");
    vita.says("1.1 kavējas: otra daļa");
    vita.taps(CONFIRM);

    for (var file : Orders.files(anna, "padomes tabula", 2)) {
      assertThat(FileText.of(file)).as(file.name()).contains("(VAS)", "(VK)");
    }
  }

  @Test
  void aFileThatCannotBeMadeIsApologizedForAndTheNextOneIsMade() {
    dace.says("1.1 procesā: mūsu daļa");
    dace.taps(CONFIRM);
    sql("alter table progress_update rename to broken_progress_update");
    anna.says("tabula");
    bot.quiet();

    assertThat(anna.lastShown()).contains("Failu sagatavot neizdevās");
    assertThat(Orders.arrived(anna)).isEmpty();

    sql("alter table broken_progress_update rename to progress_update");
    anna.says("tabula");
    bot.quiet();
    assertThat(Orders.arrived(anna)).hasSize(1);
  }

  private void sql(String statement) {
    bot.bean(JdbcClient.class).sql(statement).update();
  }
}
