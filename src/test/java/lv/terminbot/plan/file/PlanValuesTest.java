package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.plan.PlanCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of a plan that exists is well formed; a plan keeps what was reported on. */
class PlanValuesTest {
  private final ActionPlan plan =
      PlanFile.read("f", PlanMistakesTest.textOf(PlanFileTest.SECOND_PLAN)).orThrow();

  @ParameterizedTest
  @ValueSource(strings = {"", "3.", "3,2", " 3.2", "US-0113", "12345", "3.2\n", "three"})
  void noMeasureHasANumberThatNoPlanCouldName(String written) {
    assertThatThrownBy(() -> new MeasureNumber(written)).hasMessageContaining("measure number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.2", "1.01", "US0113", "US0113.2", "10.10.1", "999.99999.1.1"})
  void aMeasureHasItsNumberAsThePlanWritesIt(String written) {
    assertThat(new MeasureNumber(written)).hasToString(written);
  }

  @Test
  void measuresAreInTheOrderInWhichPeopleCount() {
    var shuffled =
        List.of("US0113.2", "3.10", "1.02", "3.2", "3", "1.1", "1.01", "US0113.10", "10");

    assertThat(shuffled.stream().map(MeasureNumber::new).sorted())
        .extracting(MeasureNumber::value)
        .containsExactly("1.01", "1.1", "1.02", "3", "3.2", "3.10", "10", "US0113.2", "US0113.10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vk", "VK VARAM", "VARAMVARAMVARAMV", "V|K"})
  void noInstitutionHasACodeThatNoButtonCouldCarry(String written) {
    assertThatThrownBy(() -> new InstitutionCode(written)).hasMessageContaining("institution code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OGP", "ogp|lv", "a-plan-of-twenty-five-lett"})
  void noPlanHasACodeThatNoButtonCouldCarry(String written) {
    assertThatThrownBy(() -> new PlanCode(written)).hasMessageContaining("plan code");
  }

  @ParameterizedTest
  @CsvSource({"DRAFT,false", "OPEN,true", "CLOSING,true", "REOPENED,true", "CLOSED,false"})
  void aCycleTakesUpdatesFromItsOpeningToItsEndAndAgainWhenItIsReopened(
      CycleState state, boolean takes) {
    assertThat(state.takesUpdates()).isEqualTo(takes);
  }

  @Test
  void aCommitmentThatThePlanNamesNoMoreStaysWithWhatWasReportedOn() {
    var shorter = without(plan);

    var kept = shorter.keeping(plan, Set.of(new MeasureNumber("10.2")), Instant.EPOCH);

    var gone = kept.commitment(10).orElseThrow();
    assertThat(gone.title()).isEqualTo(plan.commitment(10).orElseThrow().title());
    assertThat(gone.measures()).extracting(m -> m.number().value()).containsExactly("10.2");
    assertThat(gone.measures()).allMatch(Measure::withdrawn);
    assertThat(shorter.keeping(plan, Set.of(), Instant.EPOCH).commitments()).isEmpty();
  }

  @Test
  void aWithdrawnMeasureIsNoGuessForOneThatThePlanDoesNotHave() {
    var kept = without(plan).keeping(plan, Set.of(new MeasureNumber("10.2")), Instant.EPOCH);

    assertThat(NearestMeasures.to(new MeasureNumber("10.3"), List.of(plan), 1))
        .containsExactly(new MeasureId(plan.code(), new MeasureNumber("10.2")));
    assertThat(NearestMeasures.to(new MeasureNumber("10.3"), List.of(kept), 1)).isEmpty();
  }

  private static ActionPlan without(ActionPlan plan) {
    return new ActionPlan(
        plan.code(),
        plan.title(),
        plan.periodFrom(),
        plan.periodTo(),
        plan.zone(),
        plan.legalBasis(),
        plan.institutions(),
        List.of(),
        List.of(),
        plan.cycles(),
        plan.keyDates());
  }
}
