package lv.terminbot.report.content;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Measure;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Phrases;

/** What a plan says, put into words, and in which language those are. */
final class PlanWords {
  private PlanWords() {}

  static Text text(Localized words, Phrases phrases) {
    return new Text(words.in(phrases.language()), language(words, phrases));
  }

  /** That of the reader where the plan has it. */
  static Language language(Localized words, Phrases phrases) {
    var said = words.in(phrases.language());
    return words.byLanguage().entrySet().stream()
        .filter(e -> e.getValue().equals(said))
        .map(e -> e.getKey())
        .min(
            Comparator.comparing((Language l) -> !l.equals(phrases.language()))
                .thenComparing(Language::code))
        .orElse(phrases.language());
  }

  static boolean isForeign(Localized words, Phrases phrases) {
    return !language(words, phrases).equals(phrases.language());
  }

  /** All that a measure is measured by, a line each. */
  static String indicators(Measure measure, Phrases phrases) {
    return measure.indicators().stream()
        .map(indicator -> indicator(indicator, phrases))
        .collect(Collectors.joining("\n"));
  }

  /** The steps a measure is made up of, a line each; nothing where the plan names none. */
  static String subTasks(Measure measure, Phrases phrases) {
    return measure.subTasks().map(steps -> steps.in(phrases.language())).orElse("");
  }

  /** Whether there is a measure of whose steps the plan says anything. */
  static boolean namesSubTasks(ActionPlan plan) {
    return plan.measures().anyMatch(measure -> measure.subTasks().isPresent());
  }

  static String indicator(Indicator indicator, Phrases phrases) {
    var targets =
        new TreeMap<>(indicator.targets())
            .entrySet().stream()
                .map(t -> t.getKey() + ": " + t.getValue().in(phrases.language()))
                .collect(Collectors.joining("; "));
    var name = indicator.name().in(phrases.language());
    return targets.isEmpty() ? name : name + " (" + targets + ")";
  }
}
