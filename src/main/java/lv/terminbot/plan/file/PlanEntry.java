package lv.terminbot.plan.file;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.LegalBasis;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Language;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a plan from the root of its file. */
final class PlanEntry {
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Riga");

  private PlanEntry() {}

  static Optional<ActionPlan> read(Node root, Findings findings) {
    return Section.open(
            new Value(root, "plan", findings),
            "code",
            "title",
            "language",
            "period",
            "zone",
            "legalBasis",
            "measuresInAll",
            "licence",
            "publication",
            "institutions",
            "commitments",
            "funding",
            "cycles",
            "keyDates")
        .flatMap(PlanEntry::read);
  }

  private static Optional<ActionPlan> read(Section plan) {
    plan.find("language")
        .flatMap(PlanEntry::language)
        .ifPresent(plan.itself().findings()::expectTextsIn);
    var remedy = Remark.on("plan.remedy.code", "most", 24, "example", "ogp-lv-2022-2025");
    var code =
        plan.need("code", "ogp-lv-2022-2025").flatMap(v -> v.matching(PlanCode.PATTERN, remedy));
    var title = WordsEntry.needed(plan, "title");
    var period = PeriodEntry.in(plan);
    var zone = plan.find("zone").flatMap(PlanEntry::zone).orElse(USUAL_ZONE);
    var legalBasis = plan.find("legalBasis").flatMap(PlanEntry::legalBasis);
    var measuresInAll = plan.find("measuresInAll").flatMap(v -> v.whole(1, 10_000));
    var licence =
        plan.find("licence")
            .flatMap(
                v ->
                    v.matching(
                        "[A-Za-z0-9][A-Za-z0-9.+-]{1,40}", Remark.on("plan.remedy.licence")));
    var institutions = InstitutionEntries.read(plan);
    var publication = PublicationEntry.read(plan, institutions);
    var commitments = CommitmentEntries.read(plan, institutions);
    var funding = FundingEntries.read(plan, commitments.measureNumbers(), period);
    var cycles = CycleEntries.read(plan);
    var keyDates =
        KeyDateEntries.read(
            plan, institutions.institutions().stream().map(Institution::code).toList());
    if (code.isEmpty() || title.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ActionPlan(
            new PlanCode(code.get()),
            title.get(),
            period.get().from(),
            period.get().to(),
            zone,
            legalBasis,
            institutions.institutions(),
            commitments.commitments(),
            funding,
            cycles,
            keyDates,
            measuresInAll,
            licence,
            publication));
  }

  private static Optional<Language> language(Value value) {
    return value.matching("[a-z]{2}", Remark.on("plan.remedy.language")).map(Language::new);
  }

  private static Optional<ZoneId> zone(Value value) {
    var written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(written.get()));
    } catch (DateTimeException unknown) {
      value.wrong(
          "plan.finding.zoneUnknown",
          "written",
          Value.shown(written.get()),
          "remedy",
          value
              .guess(written.get(), ZoneId.getAvailableZoneIds())
              .orElseGet(() -> Remark.on("plan.remedy.zone")));
      return Optional.empty();
    }
  }

  private static Optional<LegalBasis> legalBasis(Value value) {
    var section = Section.open(value, "title", "date", "url");
    if (section.isEmpty()) {
      return Optional.empty();
    }
    var title = WordsEntry.needed(section.get(), "title");
    var date = section.get().find("date").flatMap(DateText::date);
    var url =
        section
            .get()
            .find("url")
            .flatMap(v -> v.matching("https?://[^\\s/]+\\S*", Remark.on("plan.remedy.address")));
    return title.map(t -> new LegalBasis(t, date, url));
  }
}
