package lv.terminbot.plan.file;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDate;

/** Reads the dates of a plan at which no report is owed. */
final class KeyDateEntries {
  private KeyDateEntries() {}

  /**
   * @param known the institutions of the plan
   */
  static List<KeyDate> read(Section plan, List<InstitutionCode> known) {
    return plan.list("keyDates", "key date").stream()
        .flatMap(
            value ->
                Section.open(value, "on", "from", "to", "title", "agenda", "source", "announce")
                    .stream())
        .flatMap(section -> keyDate(section, known).stream())
        .toList();
  }

  private static Optional<KeyDate> keyDate(Section section, List<InstitutionCode> known) {
    var on = section.need("on", "2024-01-19").flatMap(DateText::date);
    var from = section.find("from").flatMap(DateText::time);
    var to = section.find("to").flatMap(DateText::time);
    var title = WordsEntry.needed(section, "title");
    var agenda = section.find("agenda").flatMap(WordsEntry::inSomeLanguage);
    var source = section.find("source").flatMap(WordsEntry::inSomeLanguage);
    var announcement =
        section.find("announce").flatMap(value -> AnnouncementEntry.read(value, known));
    if (section.find("to").isPresent() && section.find("from").isEmpty()) {
      section.itself().wrong("plan.finding.keyDateBeginning");
    }
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      section
          .find("to")
          .ifPresent(
              value ->
                  value.wrong("plan.finding.keyDateReversed", "to", to.get(), "from", from.get()));
    }
    if (on.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new KeyDate(on.get(), from, to, title.get(), agenda, source, announcement));
  }
}
