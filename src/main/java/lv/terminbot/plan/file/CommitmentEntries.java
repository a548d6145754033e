package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;

/** Reads the commitments of a plan with their measures. */
final class CommitmentEntries {
  private static final String WHOLE = "reportedAsWhole";
  private static final String OGP_ID = "[A-Z]{2}[0-9]{4}";

  private final InstitutionEntries institutions;
  private final List<Commitment> commitments = new ArrayList<>();
  private final Unique<Integer> numbers = new Unique<>("plan.finding.commitmentTwice");
  private final Unique<MeasureNumber> measureNumbers = new Unique<>("plan.finding.measureTwice");

  private CommitmentEntries(InstitutionEntries institutions) {
    this.institutions = institutions;
  }

  static CommitmentEntries read(Section plan, InstitutionEntries institutions) {
    var entries = new CommitmentEntries(institutions);
    var list = plan.need("commitments", "[{ number: 1, title: { lv: \"…\", en: \"…\" } }]");
    list.ifPresent(value -> value.list("commitment").forEach(entries::add));
    return entries;
  }

  private void add(Value value) {
    var named = value.peek("number").map(n -> Remark.on("plan.part.commitment", "number", n));
    value
        .findings()
        .within(
            named,
            () ->
                Section.open(
                        value,
                        "number",
                        "title",
                        "ogpId",
                        ParticipantEntries.RESPONSIBLE,
                        ParticipantEntries.CO_RESPONSIBLE,
                        ParticipantEntries.IMPLEMENTERS,
                        WHOLE,
                        "indicators",
                        "term",
                        "measures")
                    .flatMap(this::commitment))
        .ifPresent(commitments::add);
  }

  private Optional<Commitment> commitment(Section section) {
    var given = section.need("number", "1").flatMap(CommitmentEntries::number);
    var number = given.map(MeasureNumber::commitment);
    number.ifPresent(n -> numbers.claim(n, section.itself()));
    var title = WordsEntry.needed(section, "title");
    var participants = ParticipantEntries.read(section, institutions);
    var entries = new MeasureEntries(number, participants, institutions, measureNumbers);
    var measures =
        isWhole(section)
            ? given.flatMap(n -> title.map(t -> entries.whole(section, n, t))).stream().toList()
            : measures(section, number, entries);
    if (!participants.named() && measures.stream().allMatch(Measure::inherited)) {
      section.itself().doubtful("plan.finding.noInstitutions", "part", named(number));
    }
    return number.isPresent() && title.isPresent()
        ? Optional.of(
            new Commitment(
                number.get(), title.get(), ogpId(section, given), participants.list(), measures))
        : Optional.empty();
  }

  private static Remark named(Optional<Integer> number) {
    return number
        .map(n -> Remark.on("plan.part.commitment", "number", n))
        .orElseGet(() -> Remark.on("plan.name.commitment"));
  }

  /** "3", or as the Open Government Partnership numbers it: "US0113". */
  private static Optional<MeasureNumber> number(Value value) {
    return value
        .matching("[A-Z]{0,3}0{0,3}[1-9][0-9]{0,3}", Remark.on("plan.remedy.commitmentNumber"))
        .map(MeasureNumber::new);
  }

  private static Optional<String> ogpId(Section section, Optional<MeasureNumber> given) {
    return section
        .find("ogpId")
        .flatMap(v -> v.matching(OGP_ID, Remark.on("plan.remedy.ogpId")))
        .or(() -> given.map(MeasureNumber::value).filter(number -> number.matches(OGP_ID)));
  }

  private static boolean isWhole(Section section) {
    var whole =
        section
            .find(WHOLE)
            .flatMap(v -> v.choice(YesNo.values()))
            .filter(y -> y == YesNo.TRUE)
            .isPresent();
    section
        .find("measures")
        .filter(_ -> whole)
        .ifPresent(v -> v.wrong("plan.finding.wholeWithMeasures", "whole", WHOLE));
    return whole;
  }

  private static List<Measure> measures(
      Section section, Optional<Integer> number, MeasureEntries entries) {
    for (var key : List.of("indicators", "term")) {
      section
          .find(key)
          .ifPresent(v -> v.wrong("plan.finding.ofAMeasure", "key", key, "whole", WHOLE));
    }
    if (section.find("measures").map(Value::isEmptyList).orElse(true)) {
      section.itself().doubtful("plan.finding.noMeasures", "part", named(number), "whole", WHOLE);
    }
    return entries.read(section);
  }

  List<Commitment> commitments() {
    return commitments;
  }

  /** The numbers of all measures, of those as well in which something else is wrong. */
  Set<MeasureNumber> measureNumbers() {
    return measureNumbers.names();
  }
}
