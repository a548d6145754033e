package lv.terminbot.planning.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.LegalBasis;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Language;

/** Writes a plan as rows. Withdrawn measures are no longer in it. */
public final class PlanRows {
  private static final String YES = "x";

  private PlanRows() {}

  public static PlanTable write(ActionPlan plan) {
    var sheets = new LinkedHashMap<Sheet, List<TableRow>>();
    sheets.put(Sheet.PLAN, List.of(planRow(plan)));
    sheets.put(Sheet.INSTITUTIONS, plan.institutions().stream().map(PlanRows::row).toList());
    sheets.put(Sheet.COMMITMENTS, plan.commitments().stream().map(PlanRows::row).toList());
    sheets.put(
        Sheet.MEASURES,
        standing(plan).map(measure -> row(plan.commitmentOf(measure), measure)).toList());
    sheets.put(Sheet.INDICATORS, standing(plan).flatMap(PlanRows::indicators).toList());
    sheets.put(Sheet.FUNDING, plan.funding().stream().map(PlanRows::row).toList());
    sheets.put(Sheet.CYCLES, plan.cycles().stream().map(PlanRows::row).toList());
    sheets.put(Sheet.DATES, plan.keyDates().stream().map(PlanRows::row).toList());
    return new PlanTable(sheets);
  }

  /** The languages of its texts: Latvian and English, and what else it is written in. */
  public static List<Language> languages(ActionPlan plan) {
    var more = new TreeSet<>(Comparator.comparing(Language::code));
    more.addAll(plan.title().byLanguage().keySet());
    plan.institutions().forEach(i -> more.addAll(i.name().byLanguage().keySet()));
    plan.commitments().forEach(c -> more.addAll(c.title().byLanguage().keySet()));
    plan.measures().forEach(m -> more.addAll(m.title().byLanguage().keySet()));
    return Stream.concat(Stream.of(Language.LATVIAN, Language.ENGLISH), more.stream())
        .distinct()
        .toList();
  }

  private static Stream<Measure> standing(ActionPlan plan) {
    return plan.measures().filter(measure -> !measure.withdrawn());
  }

  private static TableRow planRow(ActionPlan plan) {
    var row = new RowCells();
    row.put(Column.CODE, plan.code().value());
    row.put(Column.TITLE, plan.title());
    row.put(Column.FROM, plan.periodFrom());
    row.put(Column.TO, plan.periodTo());
    plan.legalBasis().map(LegalBasis::title).ifPresent(title -> row.put(Column.BASIS, title));
    plan.legalBasis().flatMap(LegalBasis::date).ifPresent(d -> row.put(Column.BASIS_DATE, d));
    plan.legalBasis().flatMap(LegalBasis::url).ifPresent(u -> row.put(Column.BASIS_URL, u));
    plan.measuresInAll().ifPresent(count -> row.put(Column.IN_ALL, count.toString()));
    return row.toRow();
  }

  private static TableRow row(Institution institution) {
    var row = new RowCells();
    row.put(Column.CODE, institution.code().value());
    row.put(Column.NAME, institution.name());
    row.put(Column.SIGN_OFF, institution.signOff() ? YES : "");
    row.put(Column.APPROVES, institution.approvesHandOver() ? YES : "");
    return row.toRow();
  }

  private static TableRow row(Commitment commitment) {
    var row = new RowCells();
    row.put(Column.NUMBER, Integer.toString(commitment.number()));
    row.put(Column.TITLE, commitment.title());
    row.put(Column.OGP, commitment.ogpId().orElse(""));
    row.put(commitment.participants());
    return row.toRow();
  }

  private static TableRow row(Commitment commitment, Measure measure) {
    var row = new RowCells();
    row.put(Column.NUMBER, measure.number().value());
    row.put(Column.COMMITMENT, Integer.toString(commitment.number()));
    row.put(Column.TITLE, measure.title());
    row.put(Column.WORKING, measure.working().map(Language::code).orElse(""));
    row.put(measure.inherited() ? List.of() : measure.participants());
    measure.term().ifPresent(day -> row.put(Column.TERM, day));
    measure.subTasks().ifPresent(steps -> row.put(Column.SUB_TASKS, steps));
    return row.toRow();
  }

  /** A row for each target; one for an indicator without any. */
  private static Stream<TableRow> indicators(Measure measure) {
    return measure.indicators().stream()
        .flatMap(
            indicator ->
                indicator.targets().isEmpty()
                    ? Stream.of(of(measure.number(), indicator).toRow())
                    : new TreeMap<>(indicator.targets())
                        .entrySet().stream()
                            .map(
                                target -> {
                                  var row = of(measure.number(), indicator);
                                  row.put(Column.YEAR, target.getKey().toString());
                                  row.put(Column.TARGET, target.getValue());
                                  return row.toRow();
                                }));
  }

  private static RowCells of(MeasureNumber number, Indicator indicator) {
    var row = new RowCells();
    row.put(Column.MEASURE, number.value());
    row.put(Column.INDICATOR, indicator.name());
    return row;
  }

  private static TableRow row(Funding funding) {
    var row = new RowCells();
    row.put(
        Column.MEASURES,
        funding.measures().stream().map(MeasureNumber::value).collect(Collectors.joining(", ")));
    row.put(Column.YEAR, Integer.toString(funding.year()));
    row.put(Column.EUROS, funding.euros().stripTrailingZeros().toPlainString());
    funding.note().ifPresent(note -> row.put(Column.NOTE, note));
    funding.source().ifPresent(source -> row.put(Column.SOURCE, source));
    return row.toRow();
  }

  static TableRow row(PlannedCycle cycle) {
    var row = new RowCells();
    row.put(Column.CODE, cycle.code());
    row.put(Column.TITLE, cycle.title());
    row.put(Column.FROM, cycle.periodFrom());
    row.put(Column.TO, cycle.periodTo());
    putDay(row, Column.INVITATION, cycle.invitationWeekOf());
    putDay(row, Column.DEADLINE, cycle.deadlineOn());
    putDay(row, Column.FINAL, cycle.finalOn());
    return row.toRow();
  }

  private static TableRow row(KeyDate date) {
    var row = new RowCells();
    row.put(Column.TITLE, date.title());
    row.put(Column.DAY, date.on());
    date.from().ifPresent(time -> row.put(Column.BEGINNING, time.toString()));
    date.to().ifPresent(time -> row.put(Column.ENDING, time.toString()));
    date.agenda().ifPresent(agenda -> row.put(Column.AGENDA, agenda));
    date.source().ifPresent(source -> row.put(Column.SOURCE, source));
    return row.toRow();
  }

  private static void putDay(RowCells row, Column column, Optional<LocalDate> day) {
    day.ifPresent(known -> row.put(column, known));
  }

  /** A row of people; the words are given in the reader's language. */
  public static TableRow person(Map<Column, String> words) {
    var row = new RowCells();
    words.forEach(row::put);
    return row.toRow();
  }
}
