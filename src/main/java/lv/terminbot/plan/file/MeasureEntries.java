package lv.terminbot.plan.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;

/**
 * Reads the measures of a commitment.
 *
 * @param commitment the number their own numbers begin with, if it could be read
 * @param inheritance the institutions of the commitment, for measures that name none
 * @param numbers the numbers given so far in the whole plan
 */
record MeasureEntries(
    Optional<Integer> commitment,
    ParticipantEntries inheritance,
    InstitutionEntries institutions,
    Unique<MeasureNumber> numbers) {

  List<Measure> read(Section section) {
    return section.list("measures", "measure").stream()
        .map(this::measure)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Measure> measure(Value value) {
    return Section.open(
            value,
            "number",
            "title",
            ParticipantEntries.RESPONSIBLE,
            ParticipantEntries.CO_RESPONSIBLE,
            ParticipantEntries.IMPLEMENTERS,
            "indicators",
            "term")
        .flatMap(this::measure);
  }

  private Optional<Measure> measure(Section section) {
    var number = section.need("number", "\"3.2\"").flatMap(this::number);
    var title = WordsEntry.inSomeLanguage(section, "title");
    var own = ParticipantEntries.read(section, institutions);
    var participants = own.named() ? own : inheritance;
    if (!participants.responsibleNamed()) {
      section
          .itself()
          .doubtful(
              "measure" + number.map(n -> " " + n).orElse("") + " has no responsible institution",
              "write responsible: [ … ] here or at the commitment; until then nobody is asked"
                  + " to report on it");
    }
    var indicators =
        section.list("indicators", "indicator").stream()
            .map(IndicatorEntry::read)
            .flatMap(Optional::stream)
            .toList();
    var term = section.find("term").flatMap(DateText::date);
    if (number.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Measure(
            number.get(), title.get(), participants.list(), !own.named(), indicators, term, false));
  }

  private Optional<MeasureNumber> number(Value value) {
    var number = written(value);
    number.ifPresent(n -> numbers.claim(n, value));
    if (number.isPresent() && value.isPlain()) {
      value.doubtful(
          "the number " + number.get() + " is not in quotes",
          "write \"" + number.get() + "\", or other programs take 3.10 for 3.1");
    }
    if (number.isPresent() && commitment.filter(c -> !begins(number.get(), c)).isPresent()) {
      value.wrong(
          "measure " + number.get() + " stands in commitment " + commitment.get(),
          "begin its number with " + commitment.get() + ". or move it to its commitment");
    }
    return number;
  }

  /** The number of a measure of any section; exact, since people copy what they see. */
  static Optional<MeasureNumber> written(Value value) {
    var written = value.text();
    var number = written.filter(w -> w.matches(MeasureNumber.PATTERN)).map(MeasureNumber::new);
    if (written.isPresent() && number.isEmpty()) {
      value.wrong(
          "a measure's number cannot be " + Value.shown(written.get()),
          MeasureNumber.read(written.get())
              .map(n -> "write \"" + n + "\"")
              .orElse("write the numbers of commitment and measure, such as \"3.2\""));
    }
    return number;
  }

  private static boolean begins(MeasureNumber number, int commitment) {
    return Objects.equals(number.value().split("\\.")[0], Integer.toString(commitment));
  }
}
