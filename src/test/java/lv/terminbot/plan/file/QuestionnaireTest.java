package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.plan.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Said.sentences(reading.findings()))
        .contains("label is missing", "offers 0 choices", "has its own kind", "such as 3.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          { kind: text, label: { lv: "A", en: "A" }, ask: { lv: "A?", en: "A?" } } | the key "code" is missing in this question
          { code: a, kind: text, label: { lv: "A", en: "A" } } | the key "ask" is missing in this question
          { code: a, label: { lv: "A", en: "A" }, ask: { lv: "A?", en: "A?" } } | the question has no kind
          { code: a, kind: words, label: { lv: "A", en: "A" }, ask: { lv: "A?", en: "A?" } } | kind cannot be "words"
          { code: a, kind: state, label: { lv: "A", en: "A" }, ask: { lv: "A?", en: "A?" } } | only the question state asks for the state
          { code: done, kind: number } | the question done has its own kind
          { code: next, label: { en: "Next" } } | label is missing in Latvian
          """)
  void aQuestionThatCannotBeAskedIsTheOneMistakeOfItsCycle(String question, String problem) {
    var reading = CycleText.read(CYCLE + ("questions:\n  - " + question).indent(4));

    assertThat(reading.cycle()).isEmpty();
    assertThat(reading.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.line(Said.ENGLISH)).contains("error: " + problem));
  }

  @Test
  void aChoiceOffersFromTwoToTwelveAnswersAndEachHasItsWords() {
    assertThat(choosing(choices(12)).findings()).isEmpty();
    assertThat(Said.sentences(choosing(choices(13)).findings())).contains("offers 13 choices");
    assertThat(Said.sentences(choosing(choices(2) + ", { code: c }").findings()))
        .contains("the key \"label\" is missing in this choice");
  }

  @Test
  void aQuestionOfOneMeasureIsAskedOfThatAndNotOfThoseWhoseNumbersBeginLikeIt() {
    var asked = asked("questions:\n  - { code: next, only: [\"3.2\", \"5\"] }\n");
    assertThat(codes(asked.asked(new MeasureNumber("3.2")))).contains("next");
    assertThat(codes(asked.asked(new MeasureNumber("3.2.1")))).contains("next");
    assertThat(codes(asked.asked(new MeasureNumber("3.21")))).doesNotContain("next");
    assertThat(codes(asked.asked(new MeasureNumber("51.1")))).doesNotContain("next");
  }

  @Test
  void aChangedCycleKeepsTheAnswersOfferedAndWhatNeedNotBeAnswered() {
    var cycle = choosing(choices(3) + "], required: false, only: [\"3.2\"]").orThrow();
    assertThat(CycleText.read(CycleText.write(cycle)).orThrow()).isEqualTo(cycle);
    assertThat(cycle.questionnaire().question("a").orElseThrow().choices()).hasSize(3);
  }

  private static CycleReading choosing(String choices) {
    var question =
        "questions:\n"
            + "  - { code: a, kind: choice, label: { lv: A, en: A }, ask: { lv: \"A?\", en: \"A?\""
            + " }, choices: [";
    var end = choices.contains("]") ? " }" : "] }";
    return CycleText.read(CYCLE + (question + choices + end).indent(4));
  }

  private static String choices(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "{ code: c" + n + ", label: { lv: L" + n + ", en: E" + n + " } }")
        .collect(Collectors.joining(", "));
  }
}
