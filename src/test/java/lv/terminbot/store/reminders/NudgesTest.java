package lv.terminbot.store.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reminder.Pauses;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.nudge.Nudge;
import lv.terminbot.reminder.nudge.Nudge.Hours;
import lv.terminbot.reminder.nudge.NudgeRecipients;
import lv.terminbot.reminder.nudge.NudgeRecipients.Fate;
import lv.terminbot.reminder.nudge.NudgeScope;
import lv.terminbot.reminder.nudge.Nudges;
import lv.terminbot.store.Letters;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NudgesTest extends StoreTest {
  private static final PersonId ANNA = new PersonId(1001);
  private static final PersonId JANIS = new PersonId(1002);
  private static final Instant NOW = Store.MORNING;
  private static final NudgeScope SCOPE =
      new NudgeScope(
          NudgeScope.Choice.NAMED,
          List.of(new InstitutionCode("VARAM"), new InstitutionCode("VAS")),
          List.of(new MeasureNumber("3.2")));
  private Nudges nudges;
  private NudgeRecipients recipients;

  @BeforeEach
  void aCoordinatorAndAContact() {
    nudges = store.get(Nudges.class);
    recipients = store.get(NudgeRecipients.class);
    for (var id : List.of(ANNA, JANIS)) {
      store.get(People.class).put(new Person(id, "Anna", Language.LATVIAN, true, Set.of()));
    }
  }

  @Test
  void whatWasShownIsReadAsItWas() {
    var nudge = shown();

    assertThat(nudges.find(nudge.id())).contains(nudge);
    assertThat(nudge.scope()).isEqualTo(SCOPE);
    assertThat(nudge.words()).isEqualTo("lūdzu");
    assertThat(recipients.undecided(nudge.id())).containsExactly(JANIS);
    assertThat(nudges.due(NOW)).isEmpty();
  }

  @Test
  void ofEightWhoConfirmANudgeOneDoes() throws Exception {
    var nudge = shown();

    var confirmed =
        Together.on(
            8, () -> store.commit().compute(() -> nudges.plan(nudge.id(), NOW, Hours.OFFICE)));

    assertThat(confirmed).containsOnlyOnce(true);
    assertThat(nudges.due(NOW)).extracting(Nudge::id).containsExactly(nudge.id());
  }

  @Test
  void ofEightWhoTellARecipientOneMay() throws Exception {
    var nudge = shown();
    nudges.plan(nudge.id(), NOW, Hours.OFFICE);

    var decided =
        Together.on(
            8,
            () ->
                store.commit().compute(() -> recipients.decide(nudge.id(), JANIS, Fate.TOLD, NOW)));

    assertThat(decided).containsOnlyOnce(true);
  }

  @Test
  void nobodyIsToldOfWhatWasNotConfirmedOrIsCancelled() {
    var nudge = shown();
    assertThat(recipients.decide(nudge.id(), JANIS, Fate.TOLD, NOW)).isFalse();

    nudges.plan(nudge.id(), NOW, Hours.OFFICE);
    assertThat(nudges.cancel(nudge.id())).isTrue();

    assertThat(recipients.decide(nudge.id(), JANIS, Fate.TOLD, NOW)).isFalse();
    assertThat(nudges.due(NOW)).isEmpty();
  }

  @Test
  void itIsFinishedWhenAllAreDecidedAndReportedOnce() {
    var nudge = shown();
    nudges.plan(nudge.id(), NOW.plusSeconds(60), Hours.ANY);
    assertThat(nudges.nextDue(NOW)).contains(NOW.plusSeconds(60));
    assertThat(nudges.finish(nudge.id())).isFalse();

    recipients.decide(nudge.id(), JANIS, Fate.TOLD, NOW);
    var message =
        store.outbox().add(Urgency.BULK, List.of(Letters.message(Letters.JANIS, "ziņa"))).getLast();
    recipients.told(nudge.id(), JANIS, message, "text#1");

    assertThat(nudges.cancel(nudge.id())).as("somebody was told").isFalse();
    assertThat(nudges.finish(nudge.id())).isTrue();
    assertThat(recipients.recipients(nudge.id()).getFirst().delivery())
        .contains(DeliveryState.QUEUED);
    assertThat(recipients.remindedSince(JANIS, NOW.minusSeconds(1))).isTrue();
    assertThat(recipients.remindedSince(JANIS, NOW)).isFalse();
    assertThat(nudges.unreported()).extracting(Nudge::id).containsExactly(nudge.id());
    assertThat(nudges.report(nudge.id())).isTrue();
    assertThat(nudges.report(nudge.id())).isFalse();
  }

  @Test
  void ofEightWhoPauseOneDoesAndAnOldPauseCannotBeEnded() throws Exception {
    var pauses = store.get(Pauses.class);

    var begun =
        Together.on(
            8, () -> store.commit().compute(() -> pauses.begin(0, ANNA, NOW, Optional.empty())));

    assertThat(begun).containsOnlyOnce(true);
    assertThat(pauses.lasting())
        .contains(new Pauses.Lasting(1, NOW, Optional.of(ANNA), Optional.empty()));
    assertThat(pauses.begin(1, ANNA, NOW, Optional.empty())).as("it lasts already").isFalse();
    assertThat(pauses.end(1, ANNA, NOW)).isTrue();
    assertThat(pauses.begin(0, ANNA, NOW, Optional.empty())).as("an old question").isFalse();
    assertThat(pauses.begin(1, ANNA, NOW, Optional.empty())).isTrue();
    assertThat(pauses.end(1, ANNA, NOW)).as("that one is over").isFalse();
    assertThat(pauses.version()).isEqualTo(2);
  }

  @Test
  void whatWaitsToLeaveWaitsOnWhilePausedAndANoticeDoesNot() {
    var pauses = store.get(Pauses.class);
    store.outbox().addUntil(NOW.plusSeconds(60), Letters.message(Letters.JANIS, "atgādinājums"));
    store.outbox().add(Urgency.BULK, List.of(Letters.message(Letters.ANNA, "trauksme")));
    pauses.begin(0, ANNA, NOW, Optional.empty());

    var taken = store.outbox().take(Urgency.BULK, List.of()).orElseThrow();
    assertThat(Letters.textOf(taken)).isEqualTo("trauksme");
    assertThat(store.outbox().take(Urgency.BULK, List.of())).isEmpty();

    pauses.end(1, ANNA, NOW);
    assertThat(store.outbox().take(Urgency.BULK, List.of())).isPresent();
  }

  @Test
  void coordinatorsHearOfAPersonOnceADay() {
    var unreached = store.get(Unreached.class);
    var day = LocalDate.of(2024, 1, 10);
    unreached.note(JANIS, Obstacle.STOPPED, NOW);

    assertThat(unreached.tell(JANIS, day)).isTrue();
    unreached.note(JANIS, Obstacle.DEACTIVATED, NOW.plusSeconds(9));
    assertThat(unreached.tell(JANIS, day)).isFalse();
    assertThat(unreached.tell(JANIS, day.plusDays(1))).isTrue();
    assertThat(unreached.find(JANIS))
        .contains(new Unreached.Known(Obstacle.DEACTIVATED, NOW.plusSeconds(9)));
  }

  private Nudge shown() {
    return nudges.add(ANNA, SCOPE, "lūdzu", List.of(JANIS), NOW);
  }
}
