package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An answer that was written on the last evening and heard on the next morning, since the bot was
 * off: each file says both moments, and that it is not late. One that was heard at once says one.
 */
class WrittenEarlierTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void oneIsHeardAtOnceAndOneInTheMorning() {
    bot = DeskBot.at("2024-02-05T12:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var dace = bot.contactOf("TM");
    dace.says("3.1 procesā: notika seminārs");
    dace.taps("✅ Apstiprināt");
    bot.stop();
    bot.itWillBe("2024-02-05T23:50");
    bot.telegram().says(dace.id(), "3.2 procesā: līgums noslēgts");
    bot.startAt("2024-02-06T08:20");
    dace.taps("✅ Apstiprināt");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private static List<String> row(String csv, String words) {
    var line = csv.lines().filter(l -> l.contains(words)).findFirst().orElseThrow();
    return values(line);
  }

  private static List<String> values(String line) {
    return List.of(line.replace("\"", "").split("[,;]", -1));
  }

  private static String in(String csv, String words, String column) {
    var head = values(csv.lines().findFirst().orElseThrow().replace("\uFEFF", ""));
    assertThat(head).contains(column);
    return row(csv, words).get(head.indexOf(column));
  }

  @Test
  void theTablesHaveAColumnForIt() throws IOException {
    var files = Orders.files(anna, "csv", 2);
    var office = FileText.of(files.getFirst());
    assertThat(in(office, "līgums noslēgts", "Iesniegts")).contains("06.02.2024", "20");
    assertThat(in(office, "līgums noslēgts", "Rakstīts")).contains("05.02.2024", "23:50");
    assertThat(in(office, "līgums noslēgts", "Pēc termiņa")).isEqualTo("nē");
    assertThat(in(office, "notika seminārs", "Rakstīts")).isEmpty();

    var plain = FileText.of(files.getLast());
    assertThat(in(plain, "līgums noslēgts", "written")).isEqualTo("2024-02-05T23:50:00");
    assertThat(in(plain, "notika seminārs", "written")).isEmpty();
  }

  @Test
  void soHaveTheSpreadsheetTheDataAndTheTrail() throws IOException {
    assertThat(FileText.of(Orders.file(anna, "tabula"))).contains("Rakstīts", "45327.99305");
    var data = FileText.of(Orders.files(anna, "json", 2).getFirst());
    assertThat(data).containsOnlyOnce("\"writtenAt\":\"2024-02-05T21:50:00Z\"");
    var archive = FileText.inside(Orders.file(anna, "arhīvs").content());
    var trail =
        archive.entrySet().stream()
            .filter(file -> file.getKey().contains("-trail-"))
            .map(file -> new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(in(trail, "līgums noslēgts", "written")).isEqualTo("2024-02-05T21:50:00Z");
    assertThat(in(trail, "notika seminārs", "written")).isEmpty();
  }

  @Test
  void theReportOnPaperSaysItInWords() throws IOException {
    for (var words : List.of("docx", "pdf")) {
      assertThat(FileText.of(Orders.files(anna, words, 2).getFirst()).replace('\u00a0', ' '))
          .as(words)
          .contains("(rakstīts 05.02.2024. plkst. 23.50)");
    }
    anna.says("english");
    assertThat(FileText.of(Orders.files(anna, "docx", 2).getFirst()).replace('\u00a0', ' '))
        .contains("(written 5 Feb 2024");
  }
}
