package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

/** Any plan can be written in a file, not only the one the program comes with. */
class PlanFileTest {
  static final Path SECOND_PLAN = Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml");

  private final String text = PlanMistakesTest.textOf(SECOND_PLAN);
  private final ActionPlan plan = PlanFile.read("second.yaml", text).orThrow();

  @Test
  void aSecondPlanWithOtherDatesAndInstitutionsIsASecondFile() {
    assertThat(PlanFile.read("second.yaml", text).findings()).isEmpty();
    assertThat(plan.zone()).isEqualTo(ZoneId.of("Europe/Vilnius"));
    assertThat(plan.measures().map(m -> m.number().value()))
        .containsExactly("10.2", "10.10", "10.10.1");
    assertThat(plan.legalBasis()).isEmpty();
  }

  @Test
  void participantsAreInTheOrderOfTheirPartAndInheritedOnlyWhereNoneAreNamed() {
    assertThat(measure("10.2").participants())
        .containsExactly(
            new Participant(new InstitutionCode("IZM"), Responsibility.RESPONSIBLE),
            new Participant(new InstitutionCode("EM"), Responsibility.CO_RESPONSIBLE));
    assertThat(measure("10.2").inherited()).isTrue();
    assertThat(measure("10.10").participants())
        .containsExactly(
            new Participant(new InstitutionCode("EM"), Responsibility.RESPONSIBLE),
            new Participant(new InstitutionCode("LIKTA"), Responsibility.IMPLEMENTER));
    assertThat(measure("10.10").inherited()).isFalse();
  }

  @Test
  void targetsAreInTheWordsOfThePlan() {
    var indicator = measure("10.2").indicators().getFirst();
    assertThat(indicator.targets().get(2025).in(Language.ENGLISH)).isEqualTo("about 500");
  }

  @Test
  void aCycleMayHaveItsOwnReminders() {
    var ladder = plan.cycles().getFirst().ladder();
    assertThat(ladder.at()).isEqualTo(LocalTime.of(10, 30));
    assertThat(ladder.rungs())
        .extracting(Rung::code)
        .containsExactly("start", "week-left", "last-day");
    assertThat(ladder.rungs())
        .extracting(Rung::anchor)
        .containsExactly(Anchor.INVITATION, Anchor.DEADLINE, Anchor.DEADLINE);
    assertThat(ladder.rungs())
        .extracting(Rung::move)
        .containsExactly(Move.LATER, Move.DROP, Move.EARLIER);
    assertThat(ladder.rungs().get(2).at()).isEqualTo(Optional.of(LocalTime.of(8, 15)));
  }

  @Test
  void remindersWithoutALadderAreTheUsualOnesAtTheirOwnTime() {
    var start = text.indexOf("      ladder:");
    var usual = text.substring(0, start) + text.substring(text.indexOf("keyDates:"));
    var ladder = PlanFile.read("f", usual).orThrow().cycles().getFirst().ladder();
    assertThat(ladder).isEqualTo(new Ladder(LocalTime.of(10, 30), Ladder.standard().rungs()));
  }

  @Test
  void aFileOfAWindowsEditorReadsTheSame() {
    assertThat(PlanFile.read("f", "\uFEFF" + text.replace("\n", "\r\n")).orThrow()).isEqualTo(plan);
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    for (var empty : new String[] {"", "\n\n", "# only a comment\n"}) {
      assertThat(Said.lines(PlanFile.read("f", empty)))
          .singleElement()
          .hasToString(
              "f:1:1: error: the file is empty — begin with code: and title:, as in config/plans");
    }
  }

  @Test
  void aFileThatIsNoPlanAtAllIsToldInOneSentence() {
    assertThat(Said.lines(PlanFile.read("f", "just words\n")))
        .singleElement()
        .hasToString(
            "f:1:1: error: this is one value where a plan belongs — begin with code: and title:,"
                + " as in config/plans");
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingIt() {
    assertThat(PlanFile.read("f", "#".repeat(PlanFile.LONGEST + 1)).findings())
        .singleElement()
        .extracting(Said::problem)
        .isEqualTo("the file is longer than 4 MB");
  }

  @Test
  void aFileOfCountlessValuesIsRefusedBeforeItFillsTheMemory() {
    assertThat(PlanFile.read("f", "code: [" + "a,".repeat(300_000) + "]").findings())
        .singleElement()
        .extracting(Said::problem)
        .isEqualTo("the file holds more than 200000 values");
  }

  @Test
  void aFileFullOfMistakesTellsTheFirstTwoHundredAndHowManyMore() {
    var many = new StringBuilder(text);
    for (var i = 0; i < 1000; i++) {
      many.append("wrong").append(i).append(": 1\n");
    }
    var findings = PlanFile.read("f", many.toString()).findings();
    assertThat(findings).hasSize(201);
    assertThat(Said.problem(findings.getLast())).isEqualTo("800 more findings are not shown");
  }

  @Test
  void aStoredTextThatIsNoPlanAnyMoreSaysWhy() {
    var broken = PlanFile.read("stored", text.replace("Europe/Vilnius", "Mars/Olympus"));
    assertThatThrownBy(broken::orThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stored:6:7: plan.finding.zoneUnknown", "Mars/Olympus");
  }

  @Test
  void theDigestChangesWithTheText() {
    assertThat(PlanFile.digest("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(PlanFile.digest(text)).isNotEqualTo(PlanFile.digest(text + " "));
  }

  @Test
  void aTextTooLongForAMessageIsToldWithItsLength() {
    var tooLong = text.replace("Datorklases", "D".repeat(2001));
    assertThat(Said.lines(PlanFile.read("f", tooLong)))
        .singleElement()
        .hasToString(
            "f:29:22: error: measure 10.10: lv has 2001 characters — write at most 2000, so that it"
                + " fits a message");
    assertThat(PlanFile.read("f", text.replace("Datorklases", "D".repeat(2000))).findings())
        .isEmpty();
  }

  @Test
  void aPlanWithoutCyclesIsGoodAndAsksNothing() {
    var none = text.substring(0, text.indexOf("cycles:")) + text.substring(text.indexOf("keyD"));
    var reading = PlanFile.read("f", none);
    assertThat(Said.lines(reading))
        .singleElement()
        .hasToString(
            "f:3:1: warning: the plan has no cycles — write them under cycles:; until then nothing"
                + " is asked");
    assertThat(reading.orThrow().cycles()).isEmpty();
  }

  @Test
  void remindersInAWordAreRefused() {
    var start = text.indexOf("    reminders:");
    var daily =
        text.substring(0, start)
            + "    reminders: daily\n"
            + text.substring(text.indexOf("keyDates:"));
    assertThat(Said.lines(PlanFile.read("f", daily)))
        .singleElement()
        .hasToString(
            "f:45:16: error: reminders is one value where a section belongs — write its keys below"
                + " it, indented, or in { }");
  }

  @Test
  void aHeadSignsOffOnlyWhereTheFileSaysSo() {
    var signing =
        text.replace("- code: IZM\n", "- code: IZM\n    signOff: true\n")
            .replace("- code: EM\n", "- code: EM\n    signOff: false\n");
    assertThat(PlanFile.read("f", signing).orThrow().institutions())
        .extracting(Institution::signOff)
        .containsExactly(true, false, false);
  }

  private Measure measure(String number) {
    return plan.measure(new MeasureNumber(number)).orElseThrow();
  }
}
