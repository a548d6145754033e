package lv.terminbot.plan.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Publication;

/** Reads who makes the data of a plan public. */
final class PublicationEntry {
  private static final String CONTACT =
      "https?://[^\\s/]+\\S*|[^\\s@<>\"]+@[^\\s@<>\"]+\\.[a-z]{2,}";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private PublicationEntry() {}

  static Optional<Publication> read(Section plan, InstitutionEntries institutions) {
    return plan.find("publication")
        .flatMap(value -> Section.open(value, "publisher", "contact", "country"))
        .flatMap(
            section -> {
              var publisher = section.need("publisher", "VK").flatMap(institutions::known);
              var contact =
                  section
                      .find("contact")
                      .flatMap(v -> v.matching(CONTACT, Remark.on("plan.remedy.contact")));
              var country = section.find("country").flatMap(PublicationEntry::country);
              return publisher.map(code -> new Publication(code, contact, country));
            });
  }

  private static Optional<String> country(Value value) {
    var remedy = Remark.on("plan.remedy.country");
    var written = value.matching("[A-Z]{2}", remedy);
    var known = written.filter(COUNTRIES::contains);
    if (written.isPresent() && known.isEmpty()) {
      value.wrong("plan.finding.unfit", "written", Value.shown(written.get()), "remedy", remedy);
    }
    return known;
  }
}
