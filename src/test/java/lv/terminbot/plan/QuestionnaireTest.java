package lv.terminbot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.terminbot.plan.Question.Kind;
import org.junit.jupiter.api.Test;

/** What a cycle asks, as its plan file says. */
class QuestionnaireTest {
  private static final String CYCLE =
      """
      cycles:
        - code: c
          title: { lv: "Atskaite", en: "Report" }
          period: { from: 2022-01-01, to: 2023-12-31 }
          invitationWeekOf: 2024-01-08
          deadline: 2024-02-05
          finalDate: 2024-03-01
      """;

  private static Questionnaire asked(String questions) {
    return CycleText.read(CYCLE + questions.indent(4)).orThrow().questionnaire();
  }

  private static List<String> codes(List<Question> questions) {
    return questions.stream().map(Question::code).toList();
  }

  @Test
  void withoutAWordTheStandardQuestionsAreAsked() {
    assertThat(codes(asked("").questions()))
        .containsExactly("state", "done", "result", "challenges", "next", "evidence");
  }

  @Test
  void aCycleAsksWhatItSaysOfWhomItSaysAndTheStateAndWhatWasDoneAlways() {
    var asked =
        asked(
            """
            questions:
              - { code: challenges, required: true }
              - code: audience
                kind: choice
                label: { lv: "Auditorija", en: "Audience" }
                ask: { lv: "Kam?", en: "For whom?" }
                choices:
                  - { code: all, label: { lv: "visiem", en: "all" } }
                  - { code: some, label: { lv: "dažiem", en: "some" } }
                only: ["3.2", "5"]
              - { code: by, kind: date, label: { lv: "Līdz", en: "By" }, ask: { lv: "Kad?", en: "When?" } }
            """);
    assertThat(codes(asked.asked(new MeasureNumber("3.1"))))
        .containsExactly("state", "done", "challenges", "by");
    assertThat(codes(asked.asked(new MeasureNumber("5.1"))))
        .containsExactly("state", "done", "challenges", "audience", "by");
    assertThat(asked.question("challenges").orElseThrow().required()).isTrue();
    assertThat(asked.question("by").orElseThrow().kind()).isEqualTo(Kind.DATE);
  }

  @Test
  void aChangedCycleKeepsItsQuestions() {
    var cycle =
        CycleText.read(
                CYCLE
                    + """
                    questions:
                      - { code: challenges, required: true }
                      - code: by
                        kind: date
                        label: { lv: "Līdz", en: "By" }
                        ask: { lv: "Kad?", en: "When?" }
                        only: ["3.2"]
                    """
                        .indent(4))
            .orThrow();
    assertThat(CycleText.read(CycleText.write(cycle)).orThrow()).isEqualTo(cycle);
  }

  @Test
  void whatIsWrongWithAQuestionIsNamedWithItsRemedy() {
    var reading =
        CycleText.read(
            CYCLE
                + """
                questions:
                  - { code: audience }
                  - { code: x, kind: choice, label: { lv: "X" }, ask: { lv: "X?" } }
                  - { code: state, kind: text }
                  - { code: next, only: ["3.2.x"] }
                """
                    .indent(4));
    assertThat(reading.cycle()).isEmpty();
    assertThat(reading.findings().toString())
        .contains("label is missing", "offers 0 choices", "has its own kind", "such as 3.2");
  }
}
