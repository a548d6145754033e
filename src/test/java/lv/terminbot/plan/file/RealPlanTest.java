package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

/** The plan file that comes with the program says what is documented of the plan, and no more. */
class RealPlanTest {
  static final Path FILE = Path.of("config", "plans", "ogp-lv-2022-2025.yaml");

  private final PlanReading reading = PlanFile.read(FILE.toString(), text());
  private final ActionPlan plan = reading.orThrow();

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Test
  void itHasSixCommitmentsAndTheFourteenMeasuresThatWereFound() {
    assertThat(plan.code()).hasToString("ogp-lv-2022-2025");
    assertThat(plan.zone()).isEqualTo(ZoneId.of("Europe/Riga"));
    assertThat(plan.commitments()).extracting(Commitment::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(plan.commitments())
        .extracting(c -> c.ogpId().orElseThrow())
        .containsExactly("LV0046", "LV0047", "LV0048", "LV0049", "LV0050", "LV0051");
    assertThat(plan.measures().map(m -> m.number().value()))
        .containsExactly(
            "1.1", "1.2", "1.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.1",
            "6.2", "6.3");
    assertThat(plan.institutions()).hasSize(6);
  }

  @Test
  void theGapsOfTheSourcesAreTheOnlyThingToSayAboutIt() {
    assertThat(reading.findings())
        .extracting(Said::problem)
        .containsExactly(
            "commitment 2 has no measures",
            "commitment 2 has no institutions",
            "the cycle has no invitation week",
            "the cycle has no deadline");
  }

  @Test
  void aMeasureThatNamesNobodyHasTheInstitutionsOfItsCommitment() {
    var inherited = measure("3.2");
    assertThat(inherited.inherited()).isTrue();
    assertThat(inherited.institutions(Responsibility.RESPONSIBLE))
        .extracting(InstitutionCode::value)
        .containsExactly("VK", "TM", "FM", "VID");

    var own = measure("1.2");
    assertThat(own.inherited()).isFalse();
    assertThat(own.institutions(Responsibility.RESPONSIBLE))
        .extracting(InstitutionCode::value)
        .containsExactly("VK");
  }

  @Test
  void measure32HasItsIndicatorAndItsFundingOfThreeYears() {
    assertThat(measure("3.2").indicators())
        .singleElement()
        .extracting(i -> i.name().in(Language.LATVIAN))
        .asString()
        .startsWith("Politikas plānošanas dokumenti vai tiesību akti");
    assertThat(plan.fundingOf(new MeasureNumber("3.2")))
        .extracting(Funding::year, Funding::euros)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2024, new BigDecimal("30000")),
            org.assertj.core.groups.Tuple.tuple(2025, new BigDecimal("35000")),
            org.assertj.core.groups.Tuple.tuple(2026, new BigDecimal("22000")));
  }

  @Test
  void allFundingIsTheSumOfTheSlides() {
    assertThat(plan.funding().stream().map(Funding::euros).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("192000");
    assertThat(plan.fundingOf(new MeasureNumber("6.3")))
        .singleElement()
        .isEqualTo(plan.fundingOf(new MeasureNumber("3.1")).getFirst());
  }

  @Test
  void theFirstCycleIsTheCampaignOf2024() {
    var cycle = plan.cycles().getFirst();
    assertThat(cycle.code()).isEqualTo("2022-2023");
    assertThat(cycle.periodFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(cycle.periodTo()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(cycle.invitationWeekOf()).contains(LocalDate.of(2024, 1, 8));
    assertThat(cycle.deadlineOn()).contains(LocalDate.of(2024, 2, 5));
    assertThat(cycle.finalOn()).contains(LocalDate.of(2024, 3, 1));
    assertThat(cycle.ladder()).isEqualTo(Ladder.standard());
  }

  @Test
  void theSecondCycleHasOnlyTheDateOfTheOrder() {
    var cycle = plan.cycles().get(1);
    assertThat(cycle.invitationWeekOf()).isEmpty();
    assertThat(cycle.deadlineOn()).isEmpty();
    assertThat(cycle.finalOn()).contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void keyDatesHaveTheHoursOfTheCouncilSession() {
    assertThat(plan.keyDates())
        .extracting(KeyDate::on)
        .containsExactly(
            LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 19), LocalDate.of(2024, 6, 28));
    assertThat(plan.keyDates().getFirst().from()).isEqualTo(Optional.of(LocalTime.of(10, 0)));
    assertThat(plan.keyDates().getFirst().to()).isEqualTo(Optional.of(LocalTime.of(12, 0)));
  }

  @Test
  void editorsFindTheSchemaByTheFirstLine() {
    assertThat(text()).startsWith("# yaml-language-server: $schema=../plan.schema.json\n");
  }

  private Measure measure(String number) {
    return plan.measure(new MeasureNumber(number)).orElseThrow();
  }
}
