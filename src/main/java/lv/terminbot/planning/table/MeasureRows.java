package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Participant;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/** Reads commitments with their measures, and the indicators of these. */
final class MeasureRows {
  private final PlanTable table;
  private final InstitutionRows institutions;
  private final Optional<Language> only;
  private final TableFaults faults;
  private final Map<MeasureNumber, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, List<Participant>> inherited = new HashMap<>();

  MeasureRows(
      PlanTable table, InstitutionRows institutions, Optional<Language> only, TableFaults faults) {
    this.table = table;
    this.institutions = institutions;
    this.only = only;
    this.faults = faults;
  }

  List<Commitment> commitments() {
    var commitments = new LinkedHashMap<Integer, Commitment>();
    for (var row : table.rows(Sheet.COMMITMENTS)) {
      commitment(new RowReader(Sheet.COMMITMENTS, row, faults), commitments);
    }
    var measures = new HashMap<Integer, List<Measure>>();
    for (var row : table.rows(Sheet.MEASURES)) {
      measure(new RowReader(Sheet.MEASURES, row, faults), measures);
    }
    var indicators = new IndicatorRows(table, numbers.keySet(), faults).byMeasure();
    return commitments.values().stream()
        .map(c -> with(c, measures.getOrDefault(c.number(), List.of()), indicators))
        .toList();
  }

  /** The numbers of all measures, of those as well in which something else is wrong. */
  java.util.Set<MeasureNumber> numbers() {
    return numbers.keySet();
  }

  private void commitment(RowReader row, Map<Integer, Commitment> all) {
    var number = row.whole(Column.NUMBER, 1, 9_999);
    var title = row.words(Column.TITLE, only);
    var ogp = row.matching(Column.OGP, "[A-Z]{2}[0-9]{4}", "ogp");
    var participants = institutions.participants(row);
    if (number.isEmpty()) {
      return;
    }
    if (inherited.putIfAbsent(number.get(), participants) != null) {
      row.wrong(Column.NUMBER, "twice", "written", number.get(), "row", 0);
    }
    title.ifPresent(
        t ->
            all.putIfAbsent(
                number.get(), new Commitment(number.get(), t, ogp, participants, List.of())));
  }

  private void measure(RowReader row, Map<Integer, List<Measure>> all) {
    var number = number(row, Column.NUMBER);
    var title = row.words(Column.TITLE);
    var commitment = commitmentOf(row, number);
    var working = working(row, title);
    var own = institutions.participants(row);
    var term = row.day(Column.TERM);
    var subTasks = row.words(Column.SUB_TASKS);
    if (number.isEmpty()) {
      return;
    }
    var first = numbers.putIfAbsent(number.get(), row.row().number());
    if (first != null) {
      row.wrong(Column.NUMBER, "twice", "written", number.get(), "row", first);
    }
    if (title.isPresent() && commitment.isPresent()) {
      var participants = own.isEmpty() ? inherited.getOrDefault(commitment.get(), List.of()) : own;
      all.computeIfAbsent(commitment.get(), _ -> new ArrayList<>())
          .add(
              new Measure(
                  number.get(),
                  title.get(),
                  participants,
                  own.isEmpty(),
                  List.of(),
                  term,
                  working,
                  subTasks,
                  false));
    }
  }

  static Optional<MeasureNumber> number(RowReader row, Column column) {
    var written = row.text(column);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (row.isDay(column)) {
      row.wrong(column, "numberIsDay", "written", written.get());
      return Optional.empty();
    }
    var number = MeasureNumber.read(written.get());
    if (number.isEmpty()) {
      row.wrong(column, "number", "written", Recognition.shown(written.get()));
    }
    return number;
  }

  /** The one that is written, or with whose number that of the measure begins. */
  private Optional<Integer> commitmentOf(RowReader row, Optional<MeasureNumber> number) {
    var written = row.whole(Column.COMMITMENT, 1, 9_999);
    var begins = number.map(MeasureNumber::commitment);
    var commitment = written.or(() -> begins);
    if (written.isPresent() && begins.isPresent() && !written.equals(begins)) {
      row.wrong(Column.COMMITMENT, "astray", "number", number.get(), "commitment", written.get());
      return Optional.empty();
    }
    if (commitment.isPresent() && !inherited.containsKey(commitment.get())) {
      row.wrong(Column.COMMITMENT, "commitmentUnknown", "written", commitment.get());
      return Optional.empty();
    }
    return commitment;
  }

  /** Said of a language in which the title stands. */
  private static Optional<Language> working(RowReader row, Optional<Localized> title) {
    var written = row.text(Column.WORKING).map(text -> text.toLowerCase(java.util.Locale.ROOT));
    var language =
        written
            .filter(text -> text.matches("[a-z]{2}"))
            .map(Language::new)
            .filter(l -> title.isEmpty() || title.get().byLanguage().containsKey(l));
    if (written.isPresent() && language.isEmpty()) {
      row.wrong(Column.WORKING, "working", "written", Recognition.shown(written.get()));
    }
    return language;
  }

  private static Commitment with(
      Commitment commitment,
      List<Measure> measures,
      Map<MeasureNumber, List<Indicator>> indicators) {
    return new Commitment(
        commitment.number(),
        commitment.title(),
        commitment.ogpId(),
        commitment.participants(),
        measures.stream()
            .map(m -> m.measuredBy(indicators.getOrDefault(m.number(), List.of())))
            .toList());
  }
}
