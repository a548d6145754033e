package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Progress updates, never changed and never removed. */
final class SqlUpdates implements Updates {
  private static final String STATE =
      "select u.cycle, u.measure, u.institution, u.state, u.submitted_at from ";

  private static final String OF_ANYBODY =
      ProgressUpdateRows.MEASURES
          + STATE
          + """
          known join progress_update u on u.number = (
            select max(number) from progress_update
            where plan = :plan and measure = known.measure and withdrawn_at is null)
          """;

  private static final String OF_EACH =
      STATE
          + """
          (select distinct measure, institution from obligation
            where plan = :plan and institution in (:institutions)) o
          join progress_update u on u.number = (
            select max(number) from progress_update
            where plan = :plan and measure = o.measure and institution = o.institution
              and withdrawn_at is null)
          """;

  private static final String OF_MEASURES =
      STATE
          + """
          (select distinct measure from obligation
            where plan = :plan and measure in (:measures)) o
          join progress_update u on u.number = (
            select max(number) from progress_update
            where plan = :plan and measure = o.measure and withdrawn_at is null)
          """;

  private final ProgressUpdateRows rows;
  private final JdbcClient jdbc;
  private final Trail trail;
  private final SqlReportSearch words;
  private final KeptReads<MeasureId, Optional<ProgressUpdate>> latest;
  private final KeptReads<OfInstitution, Optional<ProgressUpdate>> latestOfEach;

  private record OfInstitution(MeasureId measure, InstitutionCode institution) {}

  SqlUpdates(
      ProgressUpdateRows rows,
      JdbcClient jdbc,
      Trail trail,
      Changes changes,
      SqlReportSearch words) {
    latest = new KeptReads<>(changes, "progress_update");
    latestOfEach = new KeptReads<>(changes, "progress_update");
    this.trail = trail;
    this.rows = rows;
    this.jdbc = jdbc;
    this.words = words;
  }

  @Override
  public ProgressUpdate add(ProgressUpdate update) {
    var before = latest(update.measure(), update.institution());
    var added = rows.save(ProgressUpdateRow.from(update)).update();
    words.added(added);
    trail.write(ReportDigest.submitted(before, added));
    return added;
  }

  @Override
  public Optional<ProgressUpdate> latest(MeasureId measure) {
    return latest.get(
        measure,
        () ->
            rows.latest(measure.plan().value(), measure.number().value())
                .map(ProgressUpdateRow::update));
  }

  @Override
  public Optional<ProgressUpdate> find(long number) {
    return rows.counting(number).map(ProgressUpdateRow::update);
  }

  @Override
  public Optional<ProgressUpdate> latest(MeasureId measure, InstitutionCode institution) {
    return latestOfEach.get(
        new OfInstitution(measure, institution),
        () ->
            rows.latest(measure.plan().value(), measure.number().value(), institution.value())
                .map(ProgressUpdateRow::update));
  }

  @Override
  public boolean withdraw(long number, PersonId by, Instant at) {
    var before = find(number);
    var withdrawn = rows.withdraw(number, at.toEpochMilli()) > 0;
    if (withdrawn) {
      before.ifPresent(words::takenBack);
      trail.write(ReportDigest.withdrawn(before, number).by(by));
    }
    return withdrawn;
  }

  @Override
  public List<LatestState> states(PlanCode plan, List<InstitutionCode> institutions) {
    var asked = institutions.isEmpty() ? jdbc.sql(OF_ANYBODY) : jdbc.sql(OF_EACH);
    if (!institutions.isEmpty()) {
      asked.param("institutions", institutions.stream().map(InstitutionCode::value).toList());
    }
    return states(plan, asked);
  }

  @Override
  public List<LatestState> statesOf(PlanCode plan, Collection<MeasureNumber> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    var numbers = measures.stream().map(MeasureNumber::value).toList();
    return states(plan, jdbc.sql(OF_MEASURES).param("measures", numbers));
  }

  @Override
  public void eachState(CycleId cycle, Consumer<LatestState> reader) {
    jdbc.sql(
            STATE
                + """
                progress_update u where plan = :plan and cycle = :cycle and withdrawn_at is null
                order by submitted_at, number
                """)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .query((RowCallbackHandler) row -> reader.accept(state(cycle.plan(), row)));
  }

  private static List<LatestState> states(PlanCode plan, JdbcClient.StatementSpec asked) {
    return asked.param("plan", plan.value()).query((row, n) -> state(plan, row)).list().stream()
        .sorted(
            Comparator.comparing((LatestState state) -> state.measure().number())
                .thenComparing(LatestState::institution))
        .toList();
  }

  private static LatestState state(PlanCode plan, ResultSet row) throws SQLException {
    return new LatestState(
        new CycleId(plan, row.getString("cycle")),
        new MeasureId(plan, new MeasureNumber(row.getString("measure"))),
        new InstitutionCode(row.getString("institution")),
        ProgressState.parse(row.getString("state")).orElseThrow(),
        Instant.ofEpochMilli(row.getLong("submitted_at")));
  }

  @Override
  public List<ProgressUpdate> latestOf(CycleId cycle, Collection<MeasureNumber> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    var numbers = measures.stream().map(MeasureNumber::value).toList();
    return rows.latestOf(cycle.plan().value(), cycle.code(), numbers).stream()
        .map(ProgressUpdateRow::update)
        .toList();
  }

  @Override
  public List<Instant> firstAnswers(CycleId cycle) {
    return rows.firstAnswers(cycle.plan().value(), cycle.code()).stream()
        .map(Instant::ofEpochMilli)
        .toList();
  }

  @Override
  public List<ProgressUpdate> since(Instant from, List<InstitutionCode> institutions, int most) {
    var codes = institutions.stream().map(InstitutionCode::value).toList();
    var found =
        codes.isEmpty()
            ? rows.since(from.toEpochMilli(), most)
            : rows.since(from.toEpochMilli(), codes, most);
    return found.stream().map(ProgressUpdateRow::update).toList();
  }

  @Override
  public List<ProgressUpdate> history(MeasureId measure) {
    return rows.history(measure.plan().value(), measure.number().value()).stream()
        .map(ProgressUpdateRow::update)
        .toList();
  }

  @Override
  public Set<MeasureNumber> reported(PlanCode plan) {
    return rows.reported(plan.value()).stream().map(MeasureNumber::new).collect(Collectors.toSet());
  }
}
