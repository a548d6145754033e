package lv.terminbot.store.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.store.Database;
import lv.terminbot.text.Word;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The full-text index of the database. Words are parted and folded here, alike on both kinds; the
 * database only finds them by what they begin with.
 */
public final class SqlReportSearch implements ReportSearch {
  /** Its rows follow from those of the reports, so that it is not copied with them. */
  public static final String TABLE = "reported_words";

  private static final int TOGETHER = 200;

  private static final String COUNTING =
      """
      select max(number) as number from progress_update where withdrawn_at is null
      group by plan, cycle, measure, institution
      """;

  private final ProgressUpdateRows rows;
  private final JdbcClient jdbc;
  private final Database database;

  SqlReportSearch(ProgressUpdateRows rows, JdbcClient jdbc, Database database) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.database = database;
  }

  @Override
  public List<ProgressUpdate> find(List<String> beginnings, int most) {
    return beginnings.isEmpty()
        ? List.of()
        : rows
            .findAllById(
                jdbc.sql(
                        """
                        select w.rowid from reported_words w
                        join progress_update u on u.number = w.rowid
                        join obligation o on o.plan = u.plan and o.cycle = u.cycle
                          and o.measure = u.measure and o.institution = u.institution
                        where %s and u.withdrawn_at is null
                        order by w.rowid desc limit :most
                        """
                            .formatted(matches()))
                    .param("sought", sought(beginnings))
                    .param("most", most)
                    .query((row, _) -> row.getLong(1))
                    .list())
            .stream()
            .map(ProgressUpdateRow::update)
            .sorted(Comparator.comparingLong(ProgressUpdate::number).reversed())
            .toList();
  }

  private String matches() {
    return database == Database.SQLITE
        ? "reported_words match :sought"
        : "w.words @@ cast(:sought as tsquery)";
  }

  private String sought(List<String> beginnings) {
    return database == Database.SQLITE
        ? beginnings.stream()
            .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
            .collect(Collectors.joining(" "))
        : beginnings.stream()
            .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
            .collect(Collectors.joining(" & "));
  }

  /** This one counts now, in the place of what was said before. */
  void added(ProgressUpdate update) {
    latest(update, "and number < " + update.number()).ifPresent(this::remove);
    add(update);
  }

  /** This one counts no more; what was said before does again. */
  void takenBack(ProgressUpdate update) {
    remove(update.number());
    latest(update, "")
        .ifPresent(
            number -> {
              remove(number);
              rows.findById(number).ifPresent(row -> add(row.update()));
            });
  }

  @Override
  public void catchUp() {
    if (isBehind()) {
      jdbc.sql("delete from reported_words").update();
      jdbc.sql(COUNTING).query((row, _) -> row.getLong(1)).list().stream()
          .gather(Gatherers.windowFixed(TOGETHER))
          .flatMap(numbers -> rows.findAllById(numbers).stream())
          .forEach(row -> add(row.update()));
    }
  }

  /** Also where an instance of the version before took reports beside those of this one. */
  private boolean isBehind() {
    return jdbc.sql(
            "select count(*) from ("
                + COUNTING
                + ") as counting where number not in (select rowid from reported_words)")
        .query((row, _) -> row.getLong(1) > 0)
        .single();
  }

  private Optional<Long> latest(ProgressUpdate update, String before) {
    return jdbc.sql(
            """
            select max(number) from progress_update
            where plan = :plan and cycle = :cycle and measure = :measure
              and institution = :institution and withdrawn_at is null
            """
                + before)
        .param("plan", update.measure().plan().value())
        .param("cycle", update.cycle().code())
        .param("measure", update.measure().number().value())
        .param("institution", update.institution().value())
        .query(Long.class)
        .optional();
  }

  private void remove(long number) {
    jdbc.sql("delete from reported_words where rowid = :number").param("number", number).update();
  }

  private void add(ProgressUpdate update) {
    jdbc.sql("insert into reported_words (rowid, words) values (:number, " + kept())
        .param("number", update.number())
        .param("words", words(update))
        .update();
  }

  private String kept() {
    return database == Database.SQLITE
        ? ":words)"
        // an instance beside this one may be catching up as well
        : "array_to_tsvector(array_remove(string_to_array(:words, ' '), ''))) on conflict do"
            + " nothing";
  }

  private static String words(ProgressUpdate update) {
    return Stream.concat(Stream.of(update.text()), update.sheet().words().values().stream())
        .flatMap(text -> Word.folded(text).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
