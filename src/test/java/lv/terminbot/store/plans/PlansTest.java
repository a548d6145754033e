package lv.terminbot.store.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.people.Trail;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.store.Changes;
import lv.terminbot.store.SmallPlan;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansTest extends StoreTest {
  private static final PlanCode OGP = new PlanCode("ogp");
  private Plans plans;

  @BeforeEach
  void thePlans() {
    plans = store.get(Plans.class);
  }

  @Test
  void beforeAnyPlanThereIsNone() {
    assertThat(plans.all()).isEmpty();
    assertThat(plans.find(OGP)).isEmpty();
    assertThat(plans.digest(OGP)).isEmpty();
  }

  @Test
  void theNewestVersionIsInForceAndTheEarlierOnesStay() {
    add(SmallPlan.text("ogp", "VK", "1.1"));
    var newest = add(SmallPlan.text("ogp", "VK", "1.1", "1.2"));

    assertThat(plans.find(OGP)).contains(newest);
    assertThat(plans.digest(OGP))
        .contains(PlanFile.digest(SmallPlan.text("ogp", "VK", "1.1", "1.2")));
    assertThat(store.count("plan_version where plan = 'ogp'")).isEqualTo(2);
  }

  @Test
  void plansComeInTheOrderOfTheirCodes() {
    var second = add(SmallPlan.text("ogp", "VK", "1.1"));
    var first = add(SmallPlan.text("nap-2030", "VK", "1.1"));

    assertThat(plans.all()).containsExactly(first, second);
  }

  @Test
  void aWithdrawnMeasureStaysThroughEveryLaterVersion() {
    add(SmallPlan.text("ogp", "VK", "1.1", "1.2", "1.3"));
    add(SmallPlan.text("ogp", "VK", "1.1", "1.3"), "1.2");
    var newest = add(SmallPlan.text("ogp", "VK", "1.1"), "1.2", "1.3");

    assertThat(plans.find(OGP)).contains(newest);
    assertThat(newest.measure(new MeasureNumber("1.2")).orElseThrow().withdrawn()).isTrue();
    assertThat(newest.measure(new MeasureNumber("1.3")).orElseThrow().withdrawn()).isTrue();
  }

  @Test
  void aMeasureThatComesBackIsWithdrawnNoMore() {
    add(SmallPlan.text("ogp", "VK", "1.1", "1.2"));
    add(SmallPlan.text("ogp", "VK", "1.1"), "1.2");
    var newest = add(SmallPlan.text("ogp", "VK", "1.1", "1.2"), "1.2");

    assertThat(plans.find(OGP)).contains(newest);
    assertThat(newest.measure(new MeasureNumber("1.2")).orElseThrow().withdrawn()).isFalse();
  }

  @Test
  void anInstitutionThatLeftThePlanIsStillKnownByName() {
    add(SmallPlan.text("ogp", "VARAM", "1.1"));
    var newest = add(SmallPlan.text("ogp", "VK", "1.1"));

    assertThat(plans.find(OGP)).contains(newest);
    assertThat(plans.institution(new InstitutionCode("VARAM"))).isPresent();
  }

  @Test
  void aVersionThatWasUndoneIsForgotten() {
    var first = add(SmallPlan.text("ogp", "VK", "1.1"));

    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          var undone = add(SmallPlan.text("ogp", "VK", "1.9"));
                          assertThat(plans.find(OGP)).contains(undone);
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(plans.find(OGP)).contains(first);
    var second = add(SmallPlan.text("ogp", "VK", "1.2"));
    assertThat(plans.find(OGP)).contains(second);
  }

  @Test
  void aVersionAddedByAnotherProgramIsSeenAtOnce() {
    add(SmallPlan.text("ogp", "VK", "1.1"));
    plans.all();
    var other = new SqlPlans(store.sql(), store.get(Trail.class), store.get(Changes.class));

    var newest = plan(SmallPlan.text("ogp", "VK", "1.1", "1.2"));
    var text = SmallPlan.text("ogp", "VK", "1.1", "1.2");
    other.add(newest, new WrittenPlan(Origin.FILE, "digest", text), Store.MORNING);

    assertThat(plans.all()).containsExactly(newest);
  }

  private ActionPlan add(String text, String... reported) {
    var numbers = Arrays.stream(reported).map(MeasureNumber::new).collect(Collectors.toSet());
    var own = plan(text);
    var plan =
        plans
            .find(own.code())
            .map(e -> own.keeping(e, Set.copyOf(numbers), Store.MORNING))
            .orElse(own);
    plans.add(plan, new WrittenPlan(Origin.FILE, PlanFile.digest(text), text), Store.MORNING);
    return plan;
  }

  private static ActionPlan plan(String text) {
    return PlanFile.read("test.yaml", text).orThrow();
  }
}
