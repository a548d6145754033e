package lv.terminbot.store.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final InstitutionCode VK = new InstitutionCode("VK");
  private static final InstitutionCode TM = new InstitutionCode("TM");
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
  void aReportComesBackAsItWasGivenUnderAGrowingNumber() {
    var first = updates.add(update("ogp", "3.2", "sākts"));
    var second = updates.add(update("ogp", "3.2", "<gatavs> 😀"));

    assertThat(second.number()).isGreaterThan(first.number());
    assertThat(updates.history(measure("ogp", "3.2"))).containsExactly(second, first);
    assertThat(updates.latest(measure("ogp", "3.2"))).contains(second);
    assertThat(updates.latest(measure("ogp", "3.3"))).isEmpty();
  }

  @Test
  void theLatestOfEachMeasureComeInTheOrderPeopleCount() {
    updates.add(update("ogp", "3.10", "sākts"));
    updates.add(update("ogp", "3.2", "sākts"));
    var ten = updates.add(update("ogp", "3.10", "gatavs"));
    var two = updates.add(update("ogp", "3.2", "gatavs"));
    var one = updates.add(update("ogp", "1.1", "vienīgais"));
    updates.add(update("cits", "3.2", "cita plāna"));

    assertThat(updates.states(OGP, List.of()))
        .containsExactly(latest(one), latest(two), latest(ten));
    assertThat(updates.reported(OGP))
        .extracting(MeasureNumber::value)
        .containsExactlyInAnyOrder("1.1", "3.2", "3.10");
  }

  @Test
  void theLatestOfAnInstitutionIsItsOwn() {
    var ours = updates.add(update("ogp", "3.2", "mūsu", "VK"));
    var theirs = updates.add(update("ogp", "3.2", "viņu", "TM"));
    store
        .get(Obligations.class)
        .replace(OGP, List.of(asked("3.2", "VK"), asked("3.2", "TM"), asked("3.3", "TM")));

    assertThat(updates.states(OGP, List.of())).containsExactly(latest(theirs));
    assertThat(updates.statesOf(OGP, List.of(new MeasureNumber("3.2"), new MeasureNumber("3.3"))))
        .containsExactly(latest(theirs));
    assertThat(updates.states(OGP, List.of(VK))).containsExactly(latest(ours));
    assertThat(updates.states(OGP, List.of(TM, VK))).containsExactly(latest(theirs), latest(ours));
    assertThat(updates.since(Store.MORNING, List.of(VK), 9)).containsExactly(ours);
    assertThat(updates.since(Store.MORNING, List.of(), 9)).containsExactly(theirs, ours);
  }

  private static OwedMeasure asked(String number, String institution) {
    return new OwedMeasure(
        new CycleId(OGP, "2022-2023"), measure("ogp", number), new InstitutionCode(institution));
  }

  private static LatestState latest(ProgressUpdate update) {
    return new LatestState(
        update.cycle(),
        update.measure(),
        update.institution(),
        update.state(),
        update.submittedAt());
  }

  @Test
  void eachAnswerOfACycleIsToldInItsOrderButThoseTakenBack() {
    var first = updates.add(update("ogp", "3.2", "sākts"));
    var back = updates.add(update("ogp", "3.2", "kļūda"));
    var second = updates.add(update("ogp", "3.10", "sākts"));
    updates.add(update("cits", "3.2", "cita plāna"));
    updates.withdraw(back.number(), ANNA, Store.MORNING);
    var told = new ArrayList<LatestState>();

    updates.eachState(first.cycle(), told::add);

    assertThat(told).containsExactly(latest(first), latest(second));
  }

  @Test
  void ofAPlanWithoutReportsNothingIsKnown() {
    updates.add(update("cits", "3.2", "cita plāna"));

    assertThat(updates.states(OGP, List.of())).isEmpty();
    assertThat(updates.reported(OGP)).isEmpty();
  }

  @Test
  void aDraftIsKeptAsFarAsItHasCome() {
    var begun = drafts.add(draft("3.2", Optional.empty(), Store.MORNING));
    var written =
        new Draft(
            begun.id(),
            begun.version() + 1,
            ANNA,
            begun.cycle(),
            begun.measure(),
            Optional.of(new InstitutionCode("VK")),
            Optional.of(ProgressState.DONE),
            Optional.of("noslēgts līgums"),
            Store.MORNING.plusSeconds(5));

    assertThat(drafts.find(begun.id())).contains(begun);
    drafts.put(written);

    assertThat(drafts.find(begun.id())).contains(written);
    assertThat(drafts.find(ANNA, begun.measure())).contains(written);
    drafts.remove(written);
    assertThat(drafts.find(begun.id())).isEmpty();
  }

  @Test
  void theDraftOneWroteAtLastIsTheOneMeant() {
    var older = drafts.add(draft("3.2", Optional.of("viens"), Store.MORNING.plusSeconds(9)));
    drafts.add(draft("3.3", Optional.of("divi"), Store.MORNING));

    var anna = new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of(Membership.COORDINATOR));
    assertThat(drafts.newest(anna)).contains(older);
    assertThat(drafts.newest(anna.amongOthers())).as("who may report no more").isEmpty();
  }

  private static Draft draft(String number, Optional<String> text, Instant changedAt) {
    return new Draft(
        0,
        1,
        ANNA,
        new CycleId(OGP, "2022-2023"),
        measure("ogp", number),
        Optional.empty(),
        Optional.empty(),
        text,
        changedAt);
  }

  private static ProgressUpdate update(String plan, String number, String text) {
    return update(plan, number, text, "VK");
  }

  private static ProgressUpdate update(
      String plan, String number, String text, String institution) {
    return new ProgressUpdate(
        0,
        new CycleId(new PlanCode(plan), "2022-2023"),
        measure(plan, number),
        new InstitutionCode(institution),
        ANNA,
        Authorship.ON_BEHALF,
        ProgressState.IN_PROGRESS,
        text,
        Store.MORNING,
        true);
  }

  private static MeasureId measure(String plan, String number) {
    return new MeasureId(new PlanCode(plan), new MeasureNumber(number));
  }
}
