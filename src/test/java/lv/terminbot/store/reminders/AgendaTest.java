package lv.terminbot.store.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.Agenda.Outcome;
import lv.terminbot.reminder.Snoozes;
import lv.terminbot.reminder.Snoozes.Snooze;
import lv.terminbot.store.SmallPlan;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaTest extends StoreTest {
  private static final CycleId CYCLE = new CycleId(new PlanCode("ogp"), "2022-2023");
  private static final PersonId ANNA = new PersonId(1001);
  private static final Instant NOW = Store.MORNING;
  private Agenda agenda;
  private Snoozes snoozes;

  @BeforeEach
  void aPlanAndAContact() {
    agenda = store.get(Agenda.class);
    snoozes = store.get(Snoozes.class);
    var text = SmallPlan.text("ogp", "VK", "1.1");
    store
        .get(Plans.class)
        .add(
            PlanFile.read("x", text).orThrow(),
            new WrittenPlan(WrittenPlan.Origin.FILE, "digest", text),
            NOW);
    store.get(People.class).put(new Person(ANNA, "Anna", Language.LATVIAN, true, Set.of()));
  }

  @Test
  void whatIsDueComesWithItsStepOfTheLadderTheOldestFirst() {
    var invitation = on("invitation", NOW);
    var second = on("before-14", NOW.plusSeconds(60));
    agenda.plan(CYCLE, List.of(second, invitation));

    assertThat(agenda.due(NOW.minusMillis(1))).isEmpty();
    assertThat(agenda.due(NOW)).containsExactly(invitation);
    assertThat(agenda.due(NOW.plusSeconds(60))).containsExactly(invitation, second);
    assertThat(agenda.coming(NOW)).containsExactly(second);
  }

  @Test
  void whatWasDealtWithIsNeitherDueNorPlannedAgain() {
    var invitation = on("invitation", NOW);
    agenda.plan(CYCLE, List.of(invitation));
    agenda.close(invitation, Outcome.TOLD);

    agenda.plan(CYCLE, List.of(invitation));

    assertThat(agenda.due(NOW.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(store.count("occasion where outcome = 'told'")).isEqualTo(1);
  }

  @Test
  void aChangedCycleMovesWhatIsStillToCome() {
    agenda.plan(CYCLE, List.of(on("deadline", NOW.plusSeconds(60)), on("after-1", NOW)));
    var moved = on("deadline", NOW.plusSeconds(90));

    agenda.plan(CYCLE, List.of(moved));

    assertThat(agenda.coming(NOW)).containsExactly(moved);
    assertThat(agenda.due(NOW)).isEmpty();
  }

  @Test
  void nobodyIsToldTwiceBecauseTheHourOfAPastReminderWasChanged() {
    var invitation = on("invitation", NOW.minusSeconds(3600));
    agenda.plan(CYCLE, List.of(invitation));
    agenda.close(invitation, Outcome.TOLD);

    agenda.plan(CYCLE, List.of(on("invitation", NOW)));
    assertThat(agenda.due(NOW)).isEmpty();

    var putOff = on("invitation", NOW.plusSeconds(1));
    agenda.plan(CYCLE, List.of(putOff));
    assertThat(agenda.coming(NOW)).as("to another day is another occasion").containsOnly(putOff);
  }

  @Test
  void anOccasionWhosePlanIsGoneIsStillThereToBeClosed() {
    var other = new CycleId(new PlanCode("cits"), "2020");
    agenda.plan(other, List.of(new Occasion(other, Ladder.unscheduled("before-7"), NOW)));

    var due = agenda.due(NOW);
    due.forEach(occasion -> agenda.close(occasion, Outcome.MERGED));

    assertThat(due).hasSize(1);
    assertThat(agenda.nextDue()).isEmpty();
  }

  @Test
  void theNextMomentIsThatOfAnOccasionOrAWish() {
    assertThat(agenda.nextDue()).isEmpty();
    agenda.plan(CYCLE, List.of(on("deadline", NOW.plusSeconds(60))));
    assertThat(agenda.nextDue()).contains(NOW.plusSeconds(60));
    snoozes.put(new Snooze(ANNA, NOW.plusSeconds(30)));
    assertThat(agenda.nextDue()).contains(NOW.plusSeconds(30));
  }

  @Test
  void theLaterWishOfAPersonReplacesTheEarlier() {
    snoozes.put(new Snooze(ANNA, NOW));
    var later = new Snooze(ANNA, NOW.plusSeconds(60));
    snoozes.put(later);

    assertThat(snoozes.due(NOW)).isEmpty();
    assertThat(snoozes.due(NOW.plusSeconds(60))).containsExactly(later);
  }

  @Test
  void ofEightWhoGrantAWishOneDoes() throws Exception {
    var wish = new Snooze(ANNA, NOW);
    snoozes.put(wish);

    assertThat(Together.on(8, () -> store.commit().compute(() -> snoozes.take(wish))))
        .containsOnlyOnce(true);
  }

  private static Occasion on(String step, Instant dueAt) {
    var rungs =
        Ladder.standard().rungs().stream().collect(Collectors.toMap(rung -> rung.code(), r -> r));
    return new Occasion(CYCLE, rungs.get(step), dueAt);
  }
}
