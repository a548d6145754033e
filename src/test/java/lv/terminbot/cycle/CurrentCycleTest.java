package lv.terminbot.cycle;

import static lv.terminbot.cycle.CycleBuilder.PLAN;
import static lv.terminbot.cycle.CycleBuilder.RIGA;
import static lv.terminbot.cycle.CycleBuilder.aCycle;
import static lv.terminbot.cycle.CycleBuilder.theCycleOf2024;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentCycleTest {
  private static final PlannedCycle FIRST = theCycleOf2024().planned();
  private static final PlannedCycle SECOND =
      aCycle().named("2024-2025").about("2024-01-01", "2025-12-31").atLast("2026-03-01").planned();

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2022-2023", "2024-01-07, 2022-2023", "2024-01-08, 2022-2023",
    "2025-12-31, 2022-2023", "2026-01-01, 2024-2025", "2030-01-01, 2024-2025"
  })
  void theLatestOpenedCycleIsTheCurrentOneElseTheNext(LocalDate today, String code) {
    // given the plan names its later cycle first
    var plan = plan(List.of(SECOND, FIRST));

    // then
    assertThat(CurrentCycle.find(plan, today).orElseThrow().id())
        .isEqualTo(new CycleId(PLAN, code));
  }

  @Test
  void aPlanWithoutCyclesHasNoCurrentOne() {
    assertThat(CurrentCycle.find(plan(List.of()), LocalDate.of(2024, 1, 8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-08, 28", "2024-02-04, 1", "2024-02-05, 0", "2024-02-06, -1"})
  void daysAreCountedToTheDeadline(LocalDate today, long left) {
    assertThat(theCycleOf2024().build().daysLeft(today)).contains(left);
  }

  @Test
  void everyReportingInstitutionOwesEveryStandingMeasureInEveryCycle() {
    assertThat(Owing.derive(plan(List.of(FIRST, SECOND))))
        .extracting(o -> o.cycle().code() + " " + o.measure().number() + " " + o.institution())
        .containsExactly(
            "2022-2023 3.1 VK", "2022-2023 3.1 TM", "2024-2025 3.1 VK", "2024-2025 3.1 TM");
  }

  /** 3.1 with a responsible, a co-responsible and another implementer; 3.2 withdrawn. */
  private static ActionPlan plan(List<PlannedCycle> cycles) {
    var title = Localized.of("Plāns", "Plan");
    var participants =
        List.of(
            new Participant(new InstitutionCode("VK"), Responsibility.RESPONSIBLE),
            new Participant(new InstitutionCode("TM"), Responsibility.CO_RESPONSIBLE),
            new Participant(new InstitutionCode("NVO"), Responsibility.IMPLEMENTER));
    var measures = List.of(measure("3.1", participants, false), measure("3.2", participants, true));
    var commitment = new Commitment(3, title, Optional.empty(), List.of(), measures);
    return new ActionPlan(
        PLAN,
        title,
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2025, 12, 31),
        RIGA,
        Optional.empty(),
        List.of(),
        List.of(commitment),
        List.of(),
        cycles,
        List.of());
  }

  private static Measure measure(String number, List<Participant> participants, boolean withdrawn) {
    return new Measure(
        new MeasureNumber(number),
        Localized.of("Pasākums", "Measure"),
        participants,
        false,
        List.of(),
        Optional.empty(),
        withdrawn);
  }
}
