package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.fill;
import static lv.terminbot.planning.Spreadsheet.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of a plan at which nothing is owed are in its table, and changed there. */
class KeyDatesTableTest {
  private static final String SHEET = "Svarīgi datumi";
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

  private String sent(Consumer<XSSFWorkbook> change) {
    anna.says("plāns tabulā");
    return post.sends(anna, "plans.xlsx", changed(post.lastFile(anna), change));
  }

  private List<KeyDate> dates() {
    return bot.bean(Plans.class).find(new PlanCode("ogp-lv-2022-2025")).orElseThrow().keyDates();
  }

  private static String title(KeyDate date) {
    return date.title().in(Language.LATVIAN);
  }

  @Test
  void aNewOneIsOnTheListOfDeadlines() {
    var before = dates().size();
    assertThat(
            sent(
                book ->
                    fill(
                        book,
                        SHEET,
                        "Padomes sēde par starpposmu",
                        "Session",
                        "14.03.2024",
                        "10:00",
                        "12:00",
                        "Starpposma atskaite")))
        .contains("Svarīgi datumi: pievienots 1");
    post.applies(anna);

    assertThat(dates()).hasSize(before + 1);
    assertThat(anna.says("termiņi")).contains("14. marts", "Padomes sēde par starpposmu");
    assertThat(sent(book -> {})).contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void oneThatMovesStaysTheSameThingAndIsAnnouncedAsBefore() {
    var before = dates().stream().filter(d -> d.announcement().isPresent()).findFirst();
    var moved = before.orElseThrow();
    assertThat(
            sent(
                book -> {
                  var sheet = book.getSheet(SHEET);
                  for (var row : sheet) {
                    if (row.getCell(0) != null && row.getCell(0).toString().equals(title(moved))) {
                      row.getCell(2).setCellValue("2024-01-26");
                    }
                  }
                }))
        .contains("Svarīgi datumi: pievienots 0, mainīts 1");
    post.applies(anna);

    assertThat(dates())
        .filteredOn(d -> d.name().equals(moved.name()))
        .singleElement()
        .matches(d -> d.on().equals(LocalDate.of(2024, 1, 26)))
        .matches(d -> d.announcement().equals(moved.announcement()));
  }

  @Test
  void whatASpreadsheetHasMadeATimeOfIsThatTime() {
    sent(
        book -> {
          fill(book, SHEET, "Sēde", "Session", "2024-03-14");
          for (var row : book.getSheet(SHEET)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("Sēde")) {
              row.createCell(3).setCellValue(10.5 / 24);
            }
          }
        });
    post.applies(anna);

    assertThat(dates())
        .filteredOn(d -> title(d).equals("Sēde"))
        .singleElement()
        .matches(d -> d.from().equals(Optional.of(LocalTime.of(10, 30))));
  }

  @Test
  void oneWhoseRowIsDeletedIsGone() {
    var gone = dates().getLast();
    assertThat(sent(book -> without(book, SHEET, title(gone)))).contains("Svarīgi datumi");
    post.applies(anna);

    assertThat(dates()).noneMatch(d -> title(d).equals(title(gone)));
  }

  @Test
  void aSheetThatIsMissingChangesNoDate() {
    var before = dates();
    sent(
        book -> {
          book.removeSheetAt(book.getSheetIndex(SHEET));
          Spreadsheet.title(book, "Labāki lēmumi");
        });
    post.applies(anna);

    assertThat(dates()).isEqualTo(before);
  }

  @Test
  void aTimeThatIsNoneAndAnEndBeforeTheBeginningAreTold() {
    assertThat(
            sent(
                book -> {
                  fill(book, SHEET, "Sēde", "", "2024-03-14", "desmitos");
                  fill(book, SHEET, "Otra sēde", "", "2024-03-15", "12:00", "10:00");
                  fill(book, SHEET, "Trešā sēde", "", "2024-03-15", "", "10:00");
                  fill(book, SHEET, "Ceturtā sēde");
                }))
        .contains(
            "ir 4 kļūdas",
            "Sākums: „desmitos” nav laiks – jāraksta kā 10:00",
            "Beigas: 10:00 nav pēc 12:00",
            "Sākums: tukšs",
            "Diena: tukšs");
    assertThat(dates()).noneMatch(d -> d.from().equals(Optional.of(LocalTime.NOON)));
  }
}
