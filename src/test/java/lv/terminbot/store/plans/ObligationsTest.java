package lv.terminbot.store.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObligationsTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final CycleId CYCLE = new CycleId(OGP, "2022-2023");
  private Obligations obligations;

  @BeforeEach
  void theCycles() {
    obligations = store.get(Obligations.class);
  }

  @Test
  void whatIsOwedComesInTheOrderPeopleCount() {
    obligations.replace(OGP, List.of(owed("3.10", "VK"), owed("3.2", "VK"), owed("3.2", "TM")));

    assertThat(obligations.find(CYCLE))
        .containsExactly(open("3.2", "TM"), open("3.2", "VK"), open("3.10", "VK"));
    assertThat(obligations.find(measure("3.2")))
        .containsExactly(open("3.2", "TM"), open("3.2", "VK"));
  }

  @Test
  void onlyWhatIsStillToBeSentIsOwed() {
    obligations.replace(
        OGP, List.of(owed("1.1", "VK"), owed("1.2", "VK"), owed("1.3", "VK"), owed("1.1", "TM")));
    obligations.put(owed("1.1", "VK"), ObligationState.SUBMITTED);
    obligations.put(owed("1.2", "VK"), ObligationState.RETURNED);

    assertThat(obligations.owed(CYCLE, List.of(new InstitutionCode("VK"))))
        .containsExactly(in(ObligationState.RETURNED, "1.2", "VK"), open("1.3", "VK"));
    assertThat(obligations.owed(CYCLE, List.of())).isEmpty();
    assertThat(obligations.find(CYCLE, measure("1.1"), new InstitutionCode("VK")))
        .contains(in(ObligationState.SUBMITTED, "1.1", "VK"));
  }

  @Test
  void aChangedPlanKeepsHowFarThingsHaveCome() {
    obligations.replace(OGP, List.of(owed("1.1", "VK"), owed("1.2", "VK")));
    obligations.put(owed("1.1", "VK"), ObligationState.SUBMITTED);

    obligations.replace(OGP, List.of(owed("1.1", "VK"), owed("1.3", "VK")));

    assertThat(obligations.find(CYCLE))
        .containsExactly(in(ObligationState.SUBMITTED, "1.1", "VK"), open("1.3", "VK"));
  }

  @Test
  void whatWasReportedOnStaysThoughThePlanNamesItNoMore() {
    obligations.replace(OGP, List.of(owed("1.1", "VK"), owed("1.2", "VK"), owed("1.3", "VK")));
    obligations.put(owed("1.1", "VK"), ObligationState.ACCEPTED);
    obligations.put(owed("1.2", "VK"), ObligationState.DRAFTED);
    obligations.put(owed("1.3", "VK"), ObligationState.DRAFTED);
    report("1.3");

    obligations.replace(OGP, List.of());

    assertThat(obligations.find(CYCLE))
        .containsExactly(
            in(ObligationState.ACCEPTED, "1.1", "VK"), in(ObligationState.DRAFTED, "1.3", "VK"));
  }

  private void report(String number) {
    var author = new PersonId(1001);
    store.get(People.class).put(new Person(author, "Anna", Language.LATVIAN, true, Set.of()));
    store
        .get(Updates.class)
        .add(
            new ProgressUpdate(
                0,
                CYCLE,
                measure(number),
                new InstitutionCode("VK"),
                author,
                Authorship.OWN,
                ProgressState.DONE,
                "ir",
                Store.MORNING,
                false));
  }

  private static OwedMeasure owed(String number, String institution) {
    return new OwedMeasure(CYCLE, measure(number), new InstitutionCode(institution));
  }

  private static Obligation open(String number, String institution) {
    return in(ObligationState.OPEN, number, institution);
  }

  private static Obligation in(ObligationState state, String number, String institution) {
    return new Obligation(owed(number, institution), state, Optional.empty());
  }

  private static MeasureId measure(String number) {
    return new MeasureId(OGP, new MeasureNumber(number));
  }
}
