package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.cycle.Obligations;
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
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was withdrawn or given up is as if it had never been said. */
class TakenBackTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final CycleId CYCLE = new CycleId(OGP, "2022-2023");
  private static final MeasureId MEASURE = new MeasureId(OGP, new MeasureNumber("3.2"));
  private static final InstitutionCode VK = new InstitutionCode("VK");
  private static final PersonId ANNA = new PersonId(1001);
  private Updates updates;
  private Drafts drafts;

  @BeforeEach
  void annaReports() {
    updates = store.get(Updates.class);
    drafts = store.get(Drafts.class);
    store.get(People.class).put(new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of()));
  }

  @Test
  void aReportIsWithdrawnOnce() {
    var number = updates.add(update()).number();

    assertThat(updates.withdraw(number, new PersonId(7), Store.MORNING)).isTrue();
    assertThat(updates.withdraw(number, new PersonId(7), Store.MORNING)).isFalse();
    assertThat(updates.withdraw(number + 1, new PersonId(7), Store.MORNING)).isFalse();
    assertThat(updates.latest(MEASURE)).isEmpty();
  }

  @Test
  void aDraftThatWasGivenUpMakesRoomForANewOne() {
    var first = drafts.add(draft(0, Pace.GUIDED));
    drafts.put(draft(first.id(), Pace.GIVEN_UP));

    assertThat(drafts.find(ANNA, MEASURE)).isEmpty();
    var second = drafts.add(draft(0, Pace.GUIDED));

    assertThat(drafts.find(ANNA, MEASURE).map(Draft::id)).contains(second.id());
    assertThat(drafts.find(first.id())).isEmpty();
  }

  @Test
  void ofNoMeasuresNothingIsKnown() {
    updates.add(update());

    assertThat(updates.statesOf(OGP, List.of())).isEmpty();
    assertThat(updates.latestOf(CYCLE, List.of())).isEmpty();
    assertThat(store.get(Obligations.class).find(CYCLE, List.of())).isEmpty();
  }

  private static Draft draft(long id, Pace pace) {
    return new Draft(
        id,
        1,
        ANNA,
        CYCLE,
        MEASURE,
        Optional.of(VK),
        new Draft.Content(Optional.empty(), Optional.of("sākts"), AnswerSheet.EMPTY),
        new Draft.Course(pace, Optional.empty(), 0),
        Store.MORNING,
        Optional.empty());
  }

  private static ProgressUpdate update() {
    return new ProgressUpdate(
        0,
        CYCLE,
        MEASURE,
        VK,
        ANNA,
        Authorship.OWN,
        ProgressState.IN_PROGRESS,
        "sākts",
        Store.MORNING,
        false);
  }
}
