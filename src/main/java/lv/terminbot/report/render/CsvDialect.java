package lv.terminbot.report.render;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import lv.terminbot.text.Phrases;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** How values are separated and written down, by who is to read them. */
public sealed interface CsvDialect {

  /** What stands before everything. */
  String mark();

  CSVFormat format();

  String heading(Column column);

  String value(Cell cell);

  /**
   * For a spreadsheet in an office with Latvian settings: opened by a double click, each value is
   * in its cell, numbers and days are such, and the number of a measure is no day. A text that
   * would be taken for a formula or a number has an apostrophe before it. All is quoted, since
   * LibreOffice parts at commas and tabs as well unless told otherwise.
   */
  record Office(Phrases phrases) implements CsvDialect {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final String MONTH =
        "(?:janv?|janvāris|january|febr?|februāris|february|mar|marts|march|apr|aprīlis|april"
            + "|mai|maijs|may|jūn|jun|jūnijs|june|jūl|jul|jūlijs|july|aug|augusts|august"
            + "|sept?|septembris|september|okt|oct|oktobris|october|nov|novembris|november"
            + "|dec|decembris|december)\\.?";

    /** What a spreadsheet would make a number, a day or a truth of. */
    private static final Pattern LIKE_A_NUMBER =
        Pattern.compile(
            "(?iu)[\\d\\s\u00a0\u202f.,:/%-]*\\d[\\d\\s\u00a0\u202f.,:/%-]*"
                + "|[\\d.,]+e[+-]?\\d+"
                + "|\\d{1,4}[.\\s-]*"
                + MONTH
                + "(?:[\\s-]*\\d{1,4}\\.?)?|"
                + MONTH
                + "[\\s-]*\\d{1,4}\\.?|true|false|patiess|aplams");

    /** By which Excel knows UTF-8. */
    @Override
    public String mark() {
      return "\ufeff";
    }

    @Override
    public CSVFormat format() {
      return CSVFormat.EXCEL.builder().setDelimiter(';').setQuoteMode(QuoteMode.ALL).get();
    }

    @Override
    public String heading(Column column) {
      return column.heading();
    }

    @Override
    public String value(Cell cell) {
      return switch (cell) {
        case Cell.Words(var value) -> harmless(value);
        case Cell.Numbered(var number) -> phrases.plain("report.measure.number", "number", number);
        case Cell.Count(var value) -> Long.toString(value);
        case Cell.Year(var value) -> Integer.toString(value);
        case Cell.Amount(var value) -> value.toPlainString().replace('.', ',');
        case Cell.Share(var percent) -> percent.toPlainString().replace('.', ',') + "%";
        case Cell.Day(var value) ->
            "%02d.%02d.%d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear());
        case Cell.Moment(var value) ->
            value(new Cell.Day(value.toLocalDate()))
                + " %02d:%02d".formatted(value.getHour(), value.getMinute());
        case Cell.Link(var words, _) -> harmless(words);
        case Cell.Blank() -> "";
      };
    }

    private static String harmless(String value) {
      var risky =
          !value.isEmpty()
              && (FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                  || LIKE_A_NUMBER.matcher(value).matches());
      return risky ? "'" + value : value;
    }
  }

  /** For programs: RFC 4180, with names of columns that are the same in every language. */
  record Plain() implements CsvDialect {
    private static final DateTimeFormatter SECONDS =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @Override
    public String mark() {
      return "";
    }

    @Override
    public CSVFormat format() {
      return CSVFormat.RFC4180;
    }

    @Override
    public String heading(Column column) {
      return column.code();
    }

    @Override
    public String value(Cell cell) {
      return switch (cell) {
        case Cell.Words(var value) -> value;
        case Cell.Numbered(var number) -> number;
        case Cell.Count(var value) -> Long.toString(value);
        case Cell.Year(var value) -> Integer.toString(value);
        case Cell.Amount(var value) -> value.toPlainString();
        case Cell.Share(var percent) -> percent.toPlainString() + "%";
        case Cell.Day(var value) -> value.toString();
        case Cell.Moment(var value) -> value.format(SECONDS);
        case Cell.Link(_, var address) -> address;
        case Cell.Blank() -> "";
      };
    }
  }
}
