package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;

/** Reads the commitments of a plan with their measures. */
final class CommitmentEntries {
  private final InstitutionEntries institutions;
  private final List<Commitment> commitments = new ArrayList<>();
  private final Unique<Integer> numbers = new Unique<>("commitment", "give each its own number");
  private final Unique<MeasureNumber> measureNumbers =
      new Unique<>("measure", "give each its own number");

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
    Section.open(
            value,
            "number",
            "title",
            "ogpId",
            ParticipantEntries.RESPONSIBLE,
            ParticipantEntries.CO_RESPONSIBLE,
            ParticipantEntries.IMPLEMENTERS,
            "measures")
        .ifPresent(this::add);
  }

  private void add(Section section) {
    var number = section.need("number", "1").flatMap(value -> value.whole(1, 999));
    number.ifPresent(n -> numbers.claim(n, section.itself()));
    var title = WordsEntry.needed(section, "title");
    var ogpId =
        section
            .find("ogpId")
            .flatMap(v -> v.matching("[A-Z]{2}[0-9]{4}", "write it as LV0048, or delete the line"));
    var participants = ParticipantEntries.read(section, institutions);
    var measures =
        new MeasureEntries(number, participants, institutions, measureNumbers).read(section);
    var name = "commitment" + number.map(n -> " " + n).orElse("");
    if (!participants.named() && measures.stream().allMatch(Measure::inherited)) {
      section
          .itself()
          .doubtful(
              name + " has no institutions", "write responsible: [ … ] as soon as they are known");
    }
    if (section.find("measures").map(Value::isEmptyList).orElse(true)) {
      section
          .itself()
          .doubtful(name + " has no measures", "write them under measures: when they are known");
    }
    if (number.isPresent() && title.isPresent()) {
      commitments.add(
          new Commitment(number.get(), title.get(), ogpId, participants.list(), measures));
    }
  }

  List<Commitment> commitments() {
    return commitments;
  }

  /** The numbers of all measures, of those as well in which something else is wrong. */
  Set<MeasureNumber> measureNumbers() {
    return measureNumbers.names();
  }
}
