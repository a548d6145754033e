package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.progress.ReportSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that stands nearly everywhere. */
class SearchOfManyTest {
  @TempDir private Path place;

  @Test
  void itIsSaidThatThereAreMoreAndThatAWordMoreMakesThemFewer() throws IOException {
    var plans = Files.createDirectory(place.resolve("plans"));
    Files.writeString(plans.resolve("plan.yaml"), GrownPlan.of(320, 6));
    try (var bot = DeskBot.at("2024-01-10T10:00", place.resolve("data"), plans)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");

      bot.bean(JdbcClient.class)
          .sql(
              """
              insert into progress_update (plan, cycle, measure, institution, author, authorship,
                state, words, submitted_at, late)
              select plan, cycle, measure, institution, :anna, 'own', 'done',
                'Seminārs' || case measure when '3.2' then ' Kuldīgā' else '' end, 1704700800000, false from obligation
              """)
          .param("anna", Bot.ANNA)
          .update();
      bot.bean(UnitOfWork.class).run(bot.bean(ReportSearch.class)::catchUp);

      assertThat(anna.says("meklē semināru"))
          .contains("atrasts vairāk nekā 300 vietās", "Vēl viens vārds sašaurinās meklējumu");
      assertThat(anna.says("meklē semināru Kuldīgā")).contains("atrasts 1 vietā", "3.2");
    }
  }
}
