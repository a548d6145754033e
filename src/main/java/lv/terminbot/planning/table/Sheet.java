package lv.terminbot.planning.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.terminbot.text.Language;

/** A sheet of the table, with its columns in their order and those by which its rows are known. */
public enum Sheet {
  PLAN(
      List.of(Column.CODE),
      List.of(
          Column.CODE,
          Column.TITLE,
          Column.FROM,
          Column.TO,
          Column.BASIS,
          Column.BASIS_DATE,
          Column.BASIS_URL,
          Column.IN_ALL),
      List.of(Column.CODE, Column.TITLE, Column.FROM, Column.TO)),
  INSTITUTIONS(
      List.of(Column.CODE),
      List.of(Column.CODE, Column.NAME, Column.SIGN_OFF, Column.APPROVES),
      List.of(Column.CODE, Column.NAME)),
  COMMITMENTS(
      List.of(Column.NUMBER),
      List.of(
          Column.NUMBER,
          Column.TITLE,
          Column.OGP,
          Column.RESPONSIBLE,
          Column.CO_RESPONSIBLE,
          Column.IMPLEMENTERS),
      List.of(Column.NUMBER, Column.TITLE)),
  MEASURES(
      List.of(Column.NUMBER),
      List.of(
          Column.NUMBER,
          Column.COMMITMENT,
          Column.TITLE,
          Column.WORKING,
          Column.RESPONSIBLE,
          Column.CO_RESPONSIBLE,
          Column.IMPLEMENTERS,
          Column.TERM,
          Column.SUB_TASKS),
      List.of(Column.NUMBER, Column.TITLE)),
  INDICATORS(
      List.of(Column.MEASURE, Column.INDICATOR, Column.YEAR),
      List.of(Column.MEASURE, Column.INDICATOR, Column.YEAR, Column.TARGET),
      List.of(Column.MEASURE, Column.INDICATOR)),
  FUNDING(
      List.of(Column.MEASURES, Column.YEAR),
      List.of(Column.MEASURES, Column.YEAR, Column.EUROS, Column.NOTE, Column.SOURCE),
      List.of(Column.MEASURES, Column.YEAR, Column.EUROS)),
  CYCLES(
      List.of(Column.CODE),
      List.of(
          Column.CODE,
          Column.TITLE,
          Column.FROM,
          Column.TO,
          Column.INVITATION,
          Column.DEADLINE,
          Column.FINAL),
      List.of(Column.CODE, Column.TITLE, Column.FROM, Column.TO)),
  DATES(
      List.of(Column.TITLE),
      List.of(
          Column.TITLE, Column.DAY, Column.BEGINNING, Column.ENDING, Column.AGENDA, Column.SOURCE),
      List.of(Column.TITLE, Column.DAY)),
  PEOPLE(
      List.of(Column.INSTITUTION, Column.ROLE, Column.PERSON),
      List.of(Column.INSTITUTION, Column.ROLE, Column.PERSON, Column.EMAIL, Column.STATE),
      List.of(Column.INSTITUTION));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<Column> key;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<Column> columns;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<Column> needed;

  Sheet(List<Column> key, List<Column> columns, List<Column> needed) {
    this.key = List.copyOf(key);
    this.columns = List.copyOf(columns);
    this.needed = List.copyOf(needed);
  }

  /** Those by which a row is known as the same one. */
  List<Column> key() {
    return key;
  }

  public List<Column> columns() {
    return columns;
  }

  /** Those without which the sheet cannot be read, and that no row may leave empty. */
  List<Column> needed() {
    return needed;
  }

  /** Its columns as they are headed where texts are in these languages. */
  public List<Heading> headings(List<Language> languages) {
    return columns.stream()
        .flatMap(
            column ->
                column.isByLanguage()
                    ? languages.stream().map(language -> Heading.of(column, language))
                    : Stream.of(Heading.of(column)))
        .toList();
  }

  /** Its name in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
