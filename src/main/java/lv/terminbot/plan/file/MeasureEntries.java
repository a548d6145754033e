package lv.terminbot.plan.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

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

  private static final String WORKING_TITLE = "workingTitle";
  private static final String SUB_TASKS = "subTasks";

  List<Measure> read(Section section) {
    return section.list("measures", "measure").stream()
        .map(this::measure)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Measure> measure(Value value) {
    return value
        .findings()
        .within(
            value.peek("number").map(n -> Remark.on("plan.part.measure", "number", n)),
            () -> opened(value));
  }

  private Optional<Measure> opened(Value value) {
    return Section.open(
            value,
            "number",
            "title",
            ParticipantEntries.RESPONSIBLE,
            ParticipantEntries.CO_RESPONSIBLE,
            ParticipantEntries.IMPLEMENTERS,
            "indicators",
            "term",
            WORKING_TITLE,
            SUB_TASKS)
        .flatMap(this::measure);
  }

  private Optional<Measure> measure(Section section) {
    var number = section.need("number", "\"3.2\"").flatMap(this::number);
    var title = WordsEntry.inSomeLanguage(section, "title");
    var own = ParticipantEntries.read(section, institutions);
    var participants = own.named() ? own : inheritance;
    checkResponsible(section, number, participants);
    var indicators = indicators(section);
    var term = term(section);
    var subTasks = section.find(SUB_TASKS).flatMap(WordsEntry::inSomeLanguage);
    if (number.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Measure(
            number.get(),
            title.get(),
            participants.list(),
            !own.named(),
            indicators,
            term,
            working(section, title.get()),
            subTasks,
            false));
  }

  /** A commitment that is reported on as a whole is a measure of its number. */
  Measure whole(Section section, MeasureNumber number, Localized title) {
    numbers.claim(number, section.itself());
    checkResponsible(section, Optional.of(number), inheritance);
    return new Measure(
        number, title, inheritance.list(), true, indicators(section), term(section), false);
  }

  private static void checkResponsible(
      Section section, Optional<MeasureNumber> number, ParticipantEntries participants) {
    if (!participants.responsibleNamed()) {
      section
          .itself()
          .doubtful(
              "plan.finding.nobodyResponsible",
              "part",
              number
                  .map(n -> Remark.on("plan.part.measure", "number", n))
                  .orElseGet(() -> Remark.on("plan.name.measure")));
    }
  }

  private static List<Indicator> indicators(Section section) {
    return section.list("indicators", "indicator").stream()
        .map(IndicatorEntry::read)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Said of a language in which the title stands; of another it would say nothing. */
  private static Optional<Language> working(Section section, Localized title) {
    var languages = title.byLanguage().keySet().stream().map(Language::code).sorted().toList();
    return section
        .find(WORKING_TITLE)
        .flatMap(
            value ->
                value.matching(
                    String.join("|", languages),
                    Remark.on("plan.remedy.write", "right", String.join(", ", languages))))
        .map(Language::new);
  }

  private static Optional<LocalDate> term(Section section) {
    return section.find("term").flatMap(DateText::date);
  }

  private Optional<MeasureNumber> number(Value value) {
    var number = written(value);
    number.ifPresent(n -> numbers.claim(n, value));
    if (number.isPresent() && value.isPlain()) {
      value.doubtful("plan.finding.numberUnquoted", "number", number.get());
    }
    if (number.isPresent() && commitment.filter(c -> !begins(number.get(), c)).isPresent()) {
      value.wrong(
          "plan.finding.measureAstray",
          "number",
          number.get(),
          "commitment",
          commitment.get(),
          "right",
          moved(number.get(), commitment.get()));
    }
    return number;
  }

  /** The number of a measure of any section; exact, since people copy what they see. */
  static Optional<MeasureNumber> written(Value value) {
    var written = value.text();
    var number = written.filter(w -> w.matches(MeasureNumber.PATTERN)).map(MeasureNumber::new);
    if (written.isPresent() && number.isEmpty()) {
      value.wrong(
          "plan.finding.measureNumber",
          "written",
          Value.shown(written.get()),
          "remedy",
          MeasureNumber.read(written.get())
              .map(n -> Remark.on("plan.remedy.write", "right", "\"" + n + "\""))
              .orElseGet(() -> Remark.on("plan.remedy.numberAsPlanned")));
    }
    return number;
  }

  /** The number with that of the commitment before it. */
  private static String moved(MeasureNumber number, int commitment) {
    return number.value().replaceFirst("^[A-Z]*[0-9]+", Integer.toString(commitment));
  }

  private static boolean begins(MeasureNumber number, int commitment) {
    return number.commitment() == commitment;
  }
}
