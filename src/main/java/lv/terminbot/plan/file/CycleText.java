package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Localized;
import org.yaml.snakeyaml.Yaml;

/** A cycle as a text of its own, in the very form that it has in a plan file. */
public final class CycleText {
  private CycleText() {}

  public static String write(PlannedCycle cycle) {
    return new Yaml().dump(Map.of("cycles", List.of(written(cycle))));
  }

  static Map<String, Object> written(PlannedCycle cycle) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", cycle.code());
    entry.put("title", words(cycle.title()));
    entry.put(
        "period", Map.of("from", cycle.periodFrom().toString(), "to", cycle.periodTo().toString()));
    cycle.invitationWeekOf().ifPresent(day -> entry.put("invitationWeekOf", day.toString()));
    cycle.deadlineOn().ifPresent(day -> entry.put("deadline", day.toString()));
    cycle.finalOn().ifPresent(day -> entry.put("finalDate", day.toString()));
    entry.put("state", cycle.state().code());
    var reminders = new LinkedHashMap<String, Object>();
    reminders.put("at", cycle.ladder().at().toString());
    reminders.put("ladder", cycle.ladder().rungs().stream().map(CycleText::rung).toList());
    entry.put("reminders", reminders);
    if (!cycle.questionnaire().isStandard()) {
      entry.put(
          "questions",
          cycle.questionnaire().questions().stream().map(QuestionEntries::written).toList());
    }
    return entry;
  }

  private static Map<String, Object> rung(Rung rung) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", rung.code());
    entry.put("after", word(rung.anchor()));
    entry.put("days", Integer.toString(rung.days()));
    entry.put("move", word(rung.move()));
    rung.at().ifPresent(at -> entry.put("at", at.toString()));
    entry.put(
        "to", new ArrayList<>(rung.audience().stream().sorted().map(Audience::code).toList()));
    rung.text().ifPresent(text -> entry.put("text", words(text)));
    return entry;
  }

  static Map<String, String> words(Localized text) {
    var words = new LinkedHashMap<String, String>();
    text.byLanguage().forEach((language, word) -> words.put(language.code(), word));
    return words;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** The cycle of such a text, and what is wrong with it. */
  public static CycleReading read(String text) {
    var findings = new Findings("the cycle");
    var cycles =
        YamlText.read(text, findings)
            .flatMap(root -> Section.open(new Value(root, "cycle", findings), "cycles"))
            .map(CycleEntries::read)
            .orElse(List.of());
    var cycle = cycles.stream().findFirst().filter(c -> !findings.broken());
    return new CycleReading(cycle, findings.all());
  }
}
