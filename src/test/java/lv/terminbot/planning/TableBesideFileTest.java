package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that a table has changed, and the file that it came from. */
class TableBesideFileTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Posted post;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    post = new Posted(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatATableHasChangedSurvivesTheNextStart() {
    sent(anna, changed(exported(), Spreadsheet::changeATitleAndAddAMeasure));
    post.applies(anna);

    bot.restart();

    assertThat(bot.someone(Bot.ANNA).says("3.2")).contains("Labāki lēmumi");
  }

  @Test
  void aFileThatWasChangedBesideTheTableIsTakenOnlyWhenSomebodySaysSo() throws IOException {
    var plans = Files.createDirectories(data.resolveSibling("plans-" + data.getFileName()));
    var file = plans.resolve("ogp.yaml");
    var text = Files.readString(Path.of("config", "plans", "ogp-lv-2022-2025.yaml"));
    Files.writeString(file, text);
    bot.close();
    bot = DeskBot.at("2024-01-05T10:00", data.resolve("own"), plans, Set.of(Bot.ANNA));
    anna = bot.someone(Bot.ANNA);
    post = new Posted(bot);
    anna.says("/start");
    sent(anna, changed(exported(), book -> title(book, "No tabulas")));
    post.applies(anna);

    Files.writeString(file, text.replace("Atvērtības standarti pašvaldībās", "No faila"));
    bot.restart();
    bot.quiet();

    assertThat(anna.lastShown()).contains("Plāna fails „ogp.yaml” uz servera ir mainīts");
    assertThat(anna.says("6.1")).contains("Atvērtības standarti");
    assertThat(anna.taps("Parādīt, kas mainītos"))
        .contains("6.1: Nosaukums (lv): „Atvērtības standarti pašvaldībās” → „No faila”")
        .contains("„No tabulas” → „Izsvērtu");
    post.applies(anna);
    assertThat(anna.says("6.1")).contains("No faila");
    assertThat(bot.count("plan_version", "origin = 'file'")).isEqualTo(2);
  }

  private byte[] exported() {
    anna.says("plāns tabulā");
    return post.lastFile(anna);
  }

  private String sent(Someone who, byte[] table) {
    return post.sends(who, "plans.xlsx", table);
  }
}
