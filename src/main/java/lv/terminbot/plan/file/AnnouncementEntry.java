package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Announcement;
import lv.terminbot.plan.InstitutionCode;

/** Reads to whom a key date is announced. */
final class AnnouncementEntry {
  private static final int FARTHEST = 90;

  private AnnouncementEntry() {}

  /**
   * @param known the institutions of the plan
   */
  static Optional<Announcement> read(Value value, List<InstitutionCode> known) {
    return Section.open(value, "to", "institutions", "before").flatMap(s -> announcement(s, known));
  }

  private static Optional<Announcement> announcement(Section section, List<InstitutionCode> known) {
    var to = section.need("to", "[contacts, observers]").map(AnnouncementEntry::groups);
    var institutions = new ArrayList<InstitutionCode>();
    section
        .list("institutions", "institution")
        .forEach(one -> institution(one, known).ifPresent(institutions::add));
    var before = section.find("before").flatMap(v -> v.whole(0, FARTHEST));
    return to.map(
        groups -> new Announcement(groups, institutions, before.orElse(Announcement.USUAL)));
  }

  private static Set<Announcement.To> groups(Value value) {
    var groups = EnumSet.noneOf(Announcement.To.class);
    value.list("group").forEach(one -> one.choice(Announcement.To.values()).ifPresent(groups::add));
    if (value.isEmptyList()) {
      value.wrong("plan.finding.announcedToNobody");
    }
    return groups;
  }

  private static Optional<InstitutionCode> institution(Value value, List<InstitutionCode> known) {
    var code =
        value.text().flatMap(t -> known.stream().filter(k -> k.value().equals(t)).findFirst());
    if (code.isEmpty() && value.text().isPresent()) {
      value.wrong(
          "plan.finding.institutionUnknown",
          "written",
          Value.shown(value.text().orElse("")),
          "remedy",
          Remark.on("plan.remedy.institutionCode"));
    }
    return code;
  }
}
