package lv.terminbot.store.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Urgency;
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
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Reminders.Outcome;
import lv.terminbot.reminder.Reminders.Waiting;
import lv.terminbot.store.SmallPlan;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindersTest extends StoreTest {
  private static final CycleId CYCLE = new CycleId(new PlanCode("ogp"), "2022-2023");
  private static final PersonId ANNA = new PersonId(1001);
  private static final Instant NOW = Store.MORNING;
  private Reminders reminders;

  @BeforeEach
  void aPlanAndAContact() {
    reminders = store.get(Reminders.class);
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
  void ofEightWhoTellAPersonOnAnOccasionOneMay() throws Exception {
    var invitation = on("invitation", NOW);

    var claims =
        Together.on(8, () -> store.commit().compute(() -> reminders.claim(ANNA, invitation, NOW)));

    assertThat(claims).containsOnlyOnce(true);
  }

  @Test
  void whoWasToldIsToldOnAnotherOccasionAgain() {
    assertThat(reminders.claim(ANNA, on("invitation", NOW), NOW)).isTrue();
    assertThat(reminders.claim(ANNA, on("invitation", NOW), NOW)).isFalse();
    assertThat(reminders.claim(ANNA, on("before-14", NOW), NOW)).isTrue();
    assertThat(reminders.claim(ANNA, on("invitation", NOW.plusSeconds(1)), NOW)).isTrue();
  }

  @Test
  void itIsKnownWithWhichMessageSomebodyWasTold() {
    reminders.claim(ANNA, on("invitation", NOW), NOW);

    reminders.told(ANNA, on("invitation", NOW), new OutgoingId(77), "text#1");

    assertThat(
            store.count("reminder where person = 1001 and outgoing = 77 and template = 'text#1'"))
        .isEqualTo(1);
  }

  @Test
  void ofEightWhoTakeTheReminderOfADayOneMay() throws Exception {
    var day = LocalDate.of(2024, 1, 8);

    var claims = Together.on(8, () -> store.commit().compute(() -> reminders.claimDay(ANNA, day)));

    assertThat(claims).containsOnlyOnce(true);
    assertThat(reminders.claimDay(ANNA, day.plusDays(1))).isTrue();
  }

  @Test
  void whoWaitsIsFoundWhenTheTimeHasComeAndToldOnce() {
    var invitation = on("invitation", NOW);
    reminders.wait(ANNA, invitation, NOW, NOW.plusSeconds(60));

    assertThat(reminders.waiting(NOW.plusSeconds(59))).isEmpty();
    assertThat(reminders.waiting(NOW.plusSeconds(60)))
        .containsExactly(new Waiting(ANNA, invitation));
    assertThat(store.get(Agenda.class).nextDue()).contains(NOW.plusSeconds(60));
    assertThat(reminders.claim(ANNA, invitation, NOW)).isTrue();
    assertThat(reminders.claim(ANNA, invitation, NOW)).isFalse();
    assertThat(reminders.waiting(NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  void whoWasToldDoesNotWaitAgain() {
    var invitation = on("invitation", NOW);
    reminders.claim(ANNA, invitation, NOW);
    reminders.told(ANNA, invitation, new OutgoingId(77), "text#1");

    reminders.wait(ANNA, invitation, NOW, NOW);
    reminders.end(ANNA, invitation, Outcome.MERGED, NOW);

    assertThat(reminders.waiting(NOW)).isEmpty();
    assertThat(store.count("reminder where outcome = 'told'")).isEqualTo(1);
  }

  @Test
  void whoCouldNotBeReachedMayBeToldLater() {
    var invitation = on("invitation", NOW);
    reminders.end(ANNA, invitation, Outcome.UNREACHABLE, NOW);

    assertThat(reminders.claim(ANNA, invitation, NOW)).isTrue();
  }

  @Test
  void whoseMessageWasDroppedWaitsAgain() {
    var invitation = on("invitation", NOW);
    var outbox = store.get(Outbox.class);
    reminders.claim(ANNA, invitation, NOW);
    var page = new Page(Html.escape("Sveiki!"));
    var message = outbox.addUntil(Store.MORNING, page.to(ANNA.chat()));
    reminders.told(ANNA, invitation, message, "text#1");

    assertThat(outbox.dropUseless()).isEqualTo(1);
    reminders.reviveDropped(NOW);

    assertThat(outbox.take(Urgency.BULK, List.of())).isEmpty();
    assertThat(reminders.waiting(NOW)).containsExactly(new Waiting(ANNA, invitation));
    reminders.wait(ANNA, invitation, NOW, NOW.plusSeconds(60));
    assertThat(reminders.waiting(NOW)).as("and may be put off once more").isEmpty();
  }

  private static Occasion on(String step, Instant dueAt) {
    var rungs =
        Ladder.standard().rungs().stream().collect(Collectors.toMap(rung -> rung.code(), r -> r));
    return new Occasion(CYCLE, rungs.get(step), dueAt);
  }
}
