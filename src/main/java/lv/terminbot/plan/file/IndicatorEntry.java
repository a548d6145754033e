package lv.terminbot.plan.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.Indicator;
import lv.terminbot.text.Localized;

/** {@code - { name: {…}, targets: { 2024: {…} } }}. */
final class IndicatorEntry {
  private IndicatorEntry() {}

  static Optional<Indicator> read(Value value) {
    return Section.open(value, "name", "targets").flatMap(IndicatorEntry::read);
  }

  private static Optional<Indicator> read(Section section) {
    var name = WordsEntry.inSomeLanguage(section, "name");
    var targets = section.find("targets").map(IndicatorEntry::targets).orElse(Map.of());
    return name.map(n -> new Indicator(n, targets));
  }

  private static Map<Integer, Localized> targets(Value value) {
    var targets = new HashMap<Integer, Localized>();
    for (var entry : Section.open(value).map(Section::entries).orElse(List.of())) {
      var year =
          new Value(entry.key().node(), "year of a target", value.findings())
              .whole(DateText.FIRST_YEAR, DateText.LAST_YEAR);
      var words = WordsEntry.inSomeLanguage(entry.value());
      if (year.isPresent() && words.isPresent()) {
        targets.put(year.get(), words.get());
      }
    }
    return targets;
  }
}
