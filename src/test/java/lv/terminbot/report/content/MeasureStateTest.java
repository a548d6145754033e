package lv.terminbot.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a measure is of which several institutions report; "–" is one that has not answered. */
class MeasureStateTest {
  private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done                          | complete    | done",
        "done done done                | complete    | done",
        "done – – –                    | substantial | in-progress",
        "done done not-started         | limited     | in-progress",
        "in-progress in-progress not-started | limited | in-progress",
        "partly-done done              | substantial | in-progress",
        "not-started not-started       | not-started | not-started",
        "not-started – –               | not-started | not-started",
        "delayed done                  | limited     | late",
        "done postponed not-started    | limited     | late",
        "– – –                         | none        | unknown",
      })
  void oneRuleForTheScaleAndOneForTheCount(String said, String step, String state) {
    var on = on(said, Optional.empty());

    assertThat(new MeasureCompletion(scale()).find(on).map(s -> s.code()).orElse("none"))
        .isEqualTo(step);
    assertThat(MeasureState.find(on, UNTIL).code()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, late", "2024-01-01, in-progress"})
  void aTermThatIsOverMakesLateWhatIsNotDone(LocalDate term, String state) {
    assertThat(MeasureState.find(on("in-progress", Optional.of(term)), UNTIL).code())
        .isEqualTo(state);
    assertThat(MeasureState.find(on("done", Optional.of(term)), UNTIL))
        .isEqualTo(MeasureState.DONE);
  }

  private static CompletionScale scale() {
    var lines = new Properties();
    Map.of(
            "not-started", "not-started",
            "in-progress", "limited",
            "partly-done", "substantial",
            "done", "complete",
            "delayed", "limited",
            "postponed", "limited")
        .forEach(lines::setProperty);
    return CompletionScale.read(lines);
  }

  private static OnMeasure on(String said, Optional<LocalDate> term) {
    var measure =
        new Measure(new MeasureNumber("3.2"), title(), List.of(), false, List.of(), term, false);
    var entries = new ArrayList<Entry>();
    for (var state : said.split(" ")) {
      entries.add(entry("I" + entries.size(), ProgressState.parse(state)));
    }
    return new OnMeasure(
        new Commitment(3, title(), Optional.empty(), List.of(), List.of(measure)),
        measure,
        entries);
  }

  private static Localized title() {
    return Localized.of("Nosaukums", "Title");
  }

  private static Entry entry(String code, Optional<ProgressState> said) {
    var cycle = new CycleId(new PlanCode("plan"), "2024");
    var measure = new MeasureId(new PlanCode("plan"), new MeasureNumber("3.2"));
    var institution = new InstitutionCode(code);
    return new Entry(
        new Obligation(
            new OwedMeasure(cycle, measure, institution),
            said.isPresent() ? ObligationState.SUBMITTED : ObligationState.OPEN,
            Optional.empty()),
        Optional.of(Responsibility.RESPONSIBLE),
        said.map(
            state ->
                new ProgressUpdate(
                    1,
                    cycle,
                    measure,
                    institution,
                    new PersonId(1),
                    ProgressUpdate.Authorship.OWN,
                    state,
                    "",
                    Instant.EPOCH,
                    false)),
        "",
        List.of());
  }
}
