package lv.terminbot.store.reporting;

import static lv.terminbot.store.Letters.letIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.TrailBook;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objections;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two coordinators decide at once is decided by the first, and the trail says so once. */
class OnceTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private static final MeasureId MEASURE = new MeasureId(OGP, new MeasureNumber("3.2"));
  private static final InstitutionCode VK = new InstitutionCode("VK");
  private static final PersonId ANNA = new PersonId(1001);
  private static final PersonId JANIS = new PersonId(1002);

  @BeforeEach
  void twoPeople() {
    letIn(store);
  }

  @Test
  void aDifficultyIsClosedByTheFirst() {
    var challenges = store.get(Challenges.class);
    challenges.raise(new Challenge(0, MEASURE, VK, "Trūkst naudas", 1, Store.MORNING));
    var number = challenges.open().getFirst().id();

    assertThat(challenges.close(number, ANNA, Store.MORNING)).isTrue();
    var noted = entries();
    assertThat(challenges.close(number, JANIS, Store.MORNING)).isFalse();

    assertThat(entries()).isEqualTo(noted);
    assertThat(challenges.open()).isEmpty();
  }

  @Test
  void anObjectionIsRaisedOnceAndOnlyThatIsNoted() {
    var objections = store.get(Objections.class);
    var number = objections.add(shown()).id();

    assertThat(objections.settle(number, Objection.State.SHOWN, Objection.State.RAISED)).isTrue();
    var noted = entries();
    assertThat(objections.settle(number, Objection.State.SHOWN, Objection.State.RAISED)).isFalse();
    assertThat(objections.settle(number, Objection.State.RAISED, Objection.State.LIFTED)).isTrue();

    assertThat(entries()).isEqualTo(noted);
    assertThat(objections.find(number).map(Objection::state)).contains(Objection.State.LIFTED);
  }

  private static Objection shown() {
    return new Objection(
        0,
        new CycleId(OGP, "2022-2023"),
        MEASURE,
        VK,
        "Nav tā",
        Objection.State.SHOWN,
        ANNA,
        Store.MORNING,
        Optional.empty());
  }

  private long entries() {
    return store.get(TrailBook.class).end().number();
  }
}
