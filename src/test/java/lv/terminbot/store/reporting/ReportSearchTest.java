package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import lv.terminbot.text.SearchTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words are looked for among what counts now. */
class ReportSearchTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final PersonId ANNA = new PersonId(1001);
  private Updates updates;
  private ReportSearch words;

  @BeforeEach
  void threeMeasuresAreAskedOfTwo() {
    updates = store.get(Updates.class);
    words = store.get(ReportSearch.class);
    store.get(People.class).put(new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of()));
    for (var measure : List.of("3.1", "3.2", "5.1")) {
      for (var institution : List.of("VK", "TM")) {
        store
            .sql()
            .sql(
                "insert into obligation (plan, cycle, measure, institution, state) values ('ogp',"
                    + " '2022-2023', ?, ?, 'submitted')")
            .params(measure, institution)
            .update();
      }
    }
  }

  @Test
  void aWordIsFoundByItsStemWithoutCaseAndDiacritics() {
    said("3.2", "VK", "LĪGUMS ar ekspertiem noslēgts");

    assertThat(found("līgumu")).containsExactly("3.2 VK");
    assertThat(found("ligums eksperti")).containsExactly("3.2 VK");
    assertThat(found("līgums grāmatvedis")).isEmpty();
    assertThat(found("slēgts")).as("words are found by how they begin").isEmpty();
  }

  @Test
  void theNewestAreFirstAndNoMoreThanWereAskedFor() {
    said("3.1", "VK", "seminārs");
    said("3.2", "TM", "seminārs");
    said("5.1", "VK", "seminārs");

    assertThat(found("seminārs")).containsExactly("5.1 VK", "3.2 TM", "3.1 VK");
    assertThat(words.find(List.of("seminar"), 2)).hasSize(2);
  }

  @Test
  void whatWasSaidBeforeGivesWayAndComesBackWhenTheNewIsTakenBack() {
    said("3.2", "VK", "iepirkums izsludināts");
    said("3.2", "TM", "iepirkums pārsūdzēts");
    var later = said("3.2", "VK", "līgums noslēgts");

    assertThat(found("iepirkums")).containsExactly("3.2 TM");

    updates.withdraw(later.number(), ANNA, Store.MORNING);

    assertThat(found("iepirkums")).containsExactly("3.2 TM", "3.2 VK");
    assertThat(found("līgums")).isEmpty();
  }

  @Test
  void takingBackAnEarlierReportLeavesTheLaterFound() {
    var earlier = said("3.2", "VK", "iepirkums izsludināts");
    said("3.2", "VK", "līgums noslēgts");

    updates.withdraw(earlier.number(), ANNA, Store.MORNING);

    assertThat(found("līgums")).containsExactly("3.2 VK");
    assertThat(found("iepirkums")).isEmpty();
  }

  @Test
  void numbersSignsAndOtherAnswersAreFoundToo() {
    var sheet = new LinkedHashMap<>(Map.of("next", "Publicēs 2024.gadā: „Tiesu e-lieta” \\ 'v2'"));
    updates.add(update("5.1", "VK", "3,5 % no 264; дорога", new AnswerSheet(sheet)));

    for (var sought : List.of("3,5", "264", "дорога", "e lieta", "\"v2'", "2024", "tiesu' \\")) {
      assertThat(found(sought)).as(sought).containsExactly("5.1 VK");
    }
    for (var trick : List.of("x\" OR \"lieta", "x' | 'lieta", "lieta NOT")) {
      assertThat(words.find(List.of(trick), 10)).as(trick).isEmpty();
    }
  }

  @Test
  void whatIsAskedOfNobodyAnyMoreIsNotFound() {
    said("3.2", "VK", "seminārs");
    store.sql().sql("delete from obligation where measure = '3.2'").update();

    assertThat(found("seminārs")).isEmpty();
  }

  @Test
  void whatAnEarlierVersionKeptIsTakenInOnce() {
    said("3.1", "VK", "iepirkums");
    said("3.2", "VK", "seminārs");
    var withdrawn = said("5.1", "TM", "seminārs");
    updates.withdraw(withdrawn.number(), ANNA, Store.MORNING);
    store.sql().sql("delete from reported_words").update();

    store.commit().run(words::catchUp);
    store.commit().run(words::catchUp);

    assertThat(found("seminārs")).containsExactly("3.2 VK");
    assertThat(found("iepirkums")).containsExactly("3.1 VK");
  }

  @Test
  void whatAnInstanceOfTheVersionBeforeTookMeanwhileIsTakenInAndTakenOut() {
    said("3.1", "VK", "iepirkums");
    var taken = said("3.2", "VK", "seminārs");
    var meanwhile = said("5.1", "TM", "seminārs");
    said("5.1", "VK", "līgums");
    store
        .sql()
        .sql("delete from reported_words where rowid = ?")
        .param(meanwhile.number())
        .update();
    store
        .sql()
        .sql("update progress_update set withdrawn_at = 1704700800000 where number = ?")
        .param(taken.number())
        .update();

    assertThat(found("seminārs")).isEmpty();
    store.commit().run(words::catchUp);

    assertThat(found("seminārs")).containsExactly("5.1 TM");
    assertThat(found("iepirkums")).containsExactly("3.1 VK");
  }

  private List<String> found(String sought) {
    return words.find(SearchTerms.of(sought).beginnings(), 10).stream()
        .map(update -> update.measure().number().value() + " " + update.institution().value())
        .toList();
  }

  private ProgressUpdate said(String measure, String institution, String text) {
    return updates.add(update(measure, institution, text, AnswerSheet.EMPTY));
  }

  private static ProgressUpdate update(
      String measure, String institution, String text, AnswerSheet sheet) {
    return new ProgressUpdate(
        0,
        new CycleId(OGP, "2022-2023"),
        new MeasureId(OGP, new MeasureNumber(measure)),
        new InstitutionCode(institution),
        ANNA,
        Authorship.OWN,
        ProgressState.IN_PROGRESS,
        text,
        sheet,
        Store.MORNING,
        false,
        java.util.Optional.empty(),
        java.util.Optional.empty());
  }
}
