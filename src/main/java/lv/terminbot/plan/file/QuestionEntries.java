package lv.terminbot.plan.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Choice;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.plan.Questionnaire;
import lv.terminbot.text.Localized;

/** Reads the questions of a cycle, and writes them in the form in which they are read. */
final class QuestionEntries {
  private static final String CODE = "[a-z][a-z0-9-]{0,15}";
  private static final int MOST_CHOICES = 12;

  private final Unique<String> codes = new Unique<>("plan.finding.questionTwice");

  private QuestionEntries() {}

  static Questionnaire read(Section cycle) {
    if (cycle.find("questions").isEmpty()) {
      return Questionnaire.standard();
    }
    var entries = new QuestionEntries();
    return Questionnaire.asked(
        cycle.list("questions", "question").stream()
            .flatMap(
                value ->
                    Section.open(
                        value, "code", "kind", "label", "ask", "required", "choices", "only")
                        .stream())
            .flatMap(section -> entries.question(section).stream())
            .toList());
  }

  private Optional<Question> question(Section section) {
    var remedy = Remark.on("plan.remedy.code", "most", 16, "example", "challenges");
    var code = section.need("code", "challenges").flatMap(v -> v.matching(CODE, remedy));
    code.ifPresent(c -> codes.claim(c, section.itself()));
    var standard = code.flatMap(c -> Questionnaire.standard().question(c));
    var kind =
        section
            .find("kind")
            .flatMap(v -> v.choice(Kind.values()))
            .or(() -> standard.map(Question::kind));
    var label = words(section, "label", standard);
    var ask = words(section, "ask", standard);
    var required = section.find("required").flatMap(v -> v.choice(YesNo.values()));
    var choices =
        section.list("choices", "choice").stream()
            .flatMap(value -> choice(value).stream())
            .toList();
    var only =
        section.list("only", "measure").stream()
            .flatMap(
                v ->
                    v
                        .matching(
                            MeasureNumber.PATTERN, Remark.on("plan.remedy.measureOrCommitment"))
                        .stream())
            .collect(Collectors.toSet());
    check(section, code, kind, choices);
    if (code.isEmpty()
        || kind.isEmpty()
        || (standard.isEmpty() && (label.isEmpty() || ask.isEmpty()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            code.get(),
            kind.get(),
            label,
            ask,
            required
                .map(y -> y == YesNo.TRUE)
                .orElseGet(() -> standard.isPresent() && standard.get().required()),
            choices,
            only));
  }

  private static Optional<Localized> words(
      Section section, String key, Optional<Question> standard) {
    return standard.isPresent() && section.find(key).isEmpty()
        ? Optional.empty()
        : WordsEntry.needed(section, key);
  }

  private static void check(
      Section section, Optional<String> code, Optional<Kind> kind, List<Choice> choices) {
    if (code.isPresent() && kind.isEmpty() && section.find("kind").isEmpty()) {
      section.itself().wrong("plan.finding.noKind");
    }
    code.filter(c -> c.equals(Question.STATE) || c.equals(Question.DONE))
        .filter(
            c ->
                kind.isPresent()
                    && kind.get() != (c.equals(Question.STATE) ? Kind.STATE : Kind.TEXT))
        .ifPresent(c -> section.itself().wrong("plan.finding.ownKind", "question", c));
    if (kind.filter(k -> k == Kind.CHOICE).isPresent()
        && (choices.size() < 2 || choices.size() > MOST_CHOICES)) {
      section.itself().wrong("plan.finding.choices", "count", choices.size(), "most", MOST_CHOICES);
    }
    if (kind.filter(k -> k == Kind.STATE).isPresent()
        && code.filter(c -> !c.equals(Question.STATE)).isPresent()) {
      section.itself().wrong("plan.finding.stateElsewhere");
    }
  }

  private static Optional<Choice> choice(Value value) {
    return Section.open(value, "code", "label")
        .flatMap(
            section -> {
              var code =
                  section
                      .need("code", "yes")
                      .flatMap(v -> v.matching(CODE, Remark.on("plan.remedy.smallLetters")));
              var label = WordsEntry.needed(section, "label");
              return code.isPresent() && label.isPresent()
                  ? Optional.of(new Choice(code.get(), label.get()))
                  : Optional.empty();
            });
  }

  static Map<String, Object> written(Question question) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", question.code());
    entry.put("kind", question.kind().code());
    question.label().ifPresent(label -> entry.put("label", CycleText.words(label)));
    question.ask().ifPresent(ask -> entry.put("ask", CycleText.words(ask)));
    entry.put("required", String.valueOf(question.required()));
    if (!question.choices().isEmpty()) {
      entry.put(
          "choices",
          question.choices().stream()
              .map(c -> Map.of("code", c.code(), "label", CycleText.words(c.label())))
              .toList());
    }
    if (!question.only().isEmpty()) {
      entry.put("only", List.copyOf(Set.copyOf(question.only())).stream().sorted().toList());
    }
    return entry;
  }
}
