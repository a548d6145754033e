package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
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
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command check counts, from outside, on either database. */
class StoredAnswersTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final PersonId ANNA = new PersonId(1001);

  @Test
  void eachAnswerThatHoldsIsCountedOnce() throws SQLException {
    store.get(People.class).put(new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of()));
    say("3.2", List.of(List.of("by", "2023-05-01")));
    say("3.2", List.of(List.of("by", "2023-06-01"), List.of("next", "")));
    say("3.1", List.of(List.of("by", "2023-07-01"), List.of("next", "solis")));
    var back = say("1.1", List.of(List.of("by", "2023-08-01")));
    store.get(Updates.class).withdraw(back.number(), ANNA, Store.MORNING);

    assertThat(answers().count(OGP, "2022-2023"))
        .containsOnly(Map.entry("by", 2L), Map.entry("next", 1L));
    assertThat(answers().count(OGP, "2024-2025")).isEmpty();
  }

  @Test
  void whereThereIsNoServerItIsSaid() {
    var nobody = StoredAnswers.at("jdbc:postgresql://127.0.0.1:1/none", "bot", "secret");
    assertThatThrownBy(() -> nobody.count(OGP, "2022-2023"))
        .hasMessageContaining("cannot be counted")
        .hasMessageNotContaining("secret");
  }

  @Test
  void beforeTheFirstStartThereAreNone(@TempDir Path folder) {
    assertThat(StoredAnswers.in(folder).count(OGP, "2022-2023")).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  private StoredAnswers answers() throws SQLException {
    try (var connection = store.get(DataSource.class).getConnection()) {
      var url = connection.getMetaData().getURL();
      return url.startsWith("jdbc:postgresql:")
          ? StoredAnswers.at(url, "postgres", "")
          : StoredAnswers.in(
              Objects.requireNonNull(
                  Path.of(url.replaceFirst("^jdbc:sqlite:(file:)?", "").replaceFirst("\\?.*", ""))
                      .getParent()));
    }
  }

  private ProgressUpdate say(String measure, List<List<String>> sheet) {
    return store
        .get(Updates.class)
        .add(
            new ProgressUpdate(
                0,
                new CycleId(OGP, "2022-2023"),
                new MeasureId(OGP, new MeasureNumber(measure)),
                new InstitutionCode("VK"),
                ANNA,
                Authorship.OWN,
                ProgressState.IN_PROGRESS,
                "top",
                AnswerSheet.of(sheet),
                Store.MORNING,
                false,
                Optional.empty(),
                Optional.empty()));
  }
}
