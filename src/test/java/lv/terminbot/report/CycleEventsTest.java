package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.report.calendar.DatedEvent;
import lv.terminbot.start.Bundles;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deadlines of one institution, some of them with more time. */
class CycleEventsTest {
  private ActionPlan plan;
  private CycleId cycle;
  private CycleEvents events;

  @BeforeEach
  void theRealCycle() throws IOException {
    var text = Files.readString(Path.of("config", "plans", "ogp-lv-2022-2025.yaml"));
    plan = PlanFile.read("plan.yaml", text).orThrow();
    cycle = new CycleId(plan.code(), "2022-2023");
    var phrases = new Texts(Bundles.read("texts", "texts")).in(Language.LATVIAN);
    events = new CycleEvents(plan, ReportingCycle.in(plan, cycle).orElseThrow(), phrases);
  }

  @Test
  void twoExtensionsToOneDayAreTwoEntriesBesideTheDeadline() {
    var listed = deadlines(owed("3.1"), owed("3.2", "2024-02-15"), owed("5.1", "2024-02-15"));

    assertThat(listed)
        .extracting(event -> event.on().toString())
        .containsExactly("2024-02-05", "2024-02-15", "2024-02-15");
    assertThat(listed).extracting(DatedEvent::uid).doesNotHaveDuplicates();
    assertThat(listed.get(1).title()).contains("(3.2)").doesNotContain("5.1");
  }

  @Test
  void anExtensionKeepsItsIdentityWhateverElseIsExtended() {
    var alone = deadlines(owed("3.1"), owed("3.2", "2024-02-15"), owed("5.1"));
    var besideAnother = deadlines(owed("3.1", "2024-02-09"), owed("3.2", "2024-02-20"));

    assertThat(besideAnother.get(1).uid()).isEqualTo(alone.get(1).uid());
  }

  @Test
  void theDeadlineItselfMovesWhereAllHaveTheSameMoreTime() {
    var before = deadlines(owed("3.1"), owed("3.2"));
    var after = deadlines(owed("3.1", "2024-02-15"), owed("3.2", "2024-02-15"));

    assertThat(after)
        .singleElement()
        .extracting(DatedEvent::uid)
        .isEqualTo(before.getFirst().uid());
    assertThat(after.getFirst().on()).isEqualTo("2024-02-15");
  }

  private List<DatedEvent> deadlines(Obligation... owed) {
    return events.list(List.of(owed)).stream()
        .filter(event -> event.uid().contains("deadline"))
        .toList();
  }

  private Obligation owed(String measure, String... until) {
    var number = new MeasureId(plan.code(), new MeasureNumber(measure));
    return new Obligation(
        new OwedMeasure(cycle, number, new InstitutionCode("TM")),
        ObligationState.OPEN,
        Optional.of(Stream.of(until)).flatMap(Stream::findFirst).map(LocalDate::parse));
  }
}
