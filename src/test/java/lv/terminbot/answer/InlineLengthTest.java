package lv.terminbot.answer;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Typing;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More than one answer to one question, and more than fits into one. */
class InlineLengthTest {
  private Bot bot;
  private Typing typing;

  @TempDir private Path data;
  @TempDir private Path plans;

  private void started(String... codes) throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    for (var code : codes) {
      Files.writeString(
          plans.resolve(code + ".yaml"),
          plan.replaceFirst("(?m)^code: .*$", "code: " + code)
              .replaceFirst("(?m)^  lv: .*$", "  lv: Plāns " + code));
    }
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    typing = new Typing(bot);
    bot.someone(ANNA).says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aNumberThatIsInTwoPlansIsTwoMeasures() throws IOException {
    started("pirmais", "otrais");

    var results = typing.types(bot.someone(ANNA), "3.2").path("results");

    assertThat(results).hasSize(2);
    assertThat(all(results, "title")).allMatch(title -> title.startsWith("3.2 "));
    assertThat(all(results, "description"))
        .allMatch(description -> description.startsWith("vēl nav nevienas ziņas · "))
        .doesNotHaveDuplicates()
        .anyMatch(description -> description.endsWith("Plāns otrais"));
    assertThat(all(results, "id")).doesNotHaveDuplicates();
  }

  @Test
  void whatIsTooLongEndsAtALineWithTheWayToTheRest() throws IOException {
    started("pirmais");
    var dace = bot.contactOf("TM");
    var report = "Darbs par <%s līdzdalību> & atvērtību turpinās, rinda pēc rindas.\n".repeat(40);
    for (var number = 1; number <= 3; number++) {
      bot.bean(JdbcClient.class)
          .sql(
              """
              insert into progress_update (plan, cycle, measure, institution, author, authorship,
                state, words, submitted_at, late)
              values ('pirmais', '2022-2023', '3.1', 'TM', :author, 'own', 'in-progress', :words,
                1704874000000, false)
              """)
          .param("author", dace.id())
          .param("words", report.replace("%s", "n".repeat(number)))
          .update();
    }

    var article = typing.types(dace, "vēsture 3.1").path("results").path(0);

    var text = article.path("input_message_content").path("message_text").asText();
    var visible = text.replaceAll("<[^>]*>", "").replaceAll("&[a-z]+;", "?");
    assertThat(visible.length()).isBetween(3000, 4096);
    assertThat(visible.lines().toList().getLast())
        .isEqualTo("… Pilna atbilde šeit neietilpst; prasiet to botam: @" + RawUpdates.BOT_NAME);
    assertThat(visible).contains("rinda pēc rindas.\n\n… Pilna atbilde");
    assertThat(text.split("<blockquote", -1)).hasSameSizeAs(text.split("</blockquote>", -1));
  }

  private static List<String> all(JsonNode results, String field) {
    return StreamSupport.stream(results.spliterator(), false)
        .map(result -> result.path(field).asText())
        .toList();
  }
}
