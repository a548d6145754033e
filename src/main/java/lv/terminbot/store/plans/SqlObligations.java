package lv.terminbot.store.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Obligations, a row each. */
final class SqlObligations implements Obligations {
  private static final RowMapper<Obligation> OBLIGATION =
      (row, n) -> {
        var plan = new PlanCode(row.getString("plan"));
        return new Obligation(
            new CycleId(plan, row.getString("cycle")),
            new MeasureId(plan, new MeasureNumber(row.getString("measure"))),
            new InstitutionCode(row.getString("institution")),
            state(row.getString("state")),
            Optional.ofNullable(row.getString("extended_to")).map(LocalDate::parse));
      };

  private final JdbcClient jdbc;

  SqlObligations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static ObligationState state(String code) {
    return Arrays.stream(ObligationState.values())
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Obligation> find(CycleId cycle) {
    return sorted(
        jdbc.sql("select * from obligation where plan = :plan and cycle = :cycle")
            .param("plan", cycle.plan().value())
            .param("cycle", cycle.code())
            .query(OBLIGATION)
            .list());
  }

  @Override
  public List<Obligation> find(CycleId cycle, Collection<MeasureNumber> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    return sorted(
        jdbc.sql(
                """
                select * from obligation
                where plan = :plan and cycle = :cycle and measure in (:measures)
                """)
            .param("plan", cycle.plan().value())
            .param("cycle", cycle.code())
            .param("measures", measures.stream().map(MeasureNumber::value).toList())
            .query(OBLIGATION)
            .list());
  }

  @Override
  public List<Obligation> find(MeasureId measure) {
    return sorted(
        jdbc.sql("select * from obligation where plan = :plan and measure = :measure")
            .param("plan", measure.plan().value())
            .param("measure", measure.number().value())
            .query(OBLIGATION)
            .list());
  }

  @Override
  public List<Obligation> asked(CycleId cycle, List<InstitutionCode> institutions) {
    if (institutions.isEmpty()) {
      return List.of();
    }
    return sorted(
        jdbc.sql(
                """
                select * from obligation
                where plan = :plan and cycle = :cycle and institution in (:institutions)
                """)
            .param("plan", cycle.plan().value())
            .param("cycle", cycle.code())
            .param("institutions", institutions.stream().map(InstitutionCode::value).toList())
            .query(OBLIGATION)
            .list());
  }

  @Override
  public List<Obligation> owed(CycleId cycle, List<InstitutionCode> institutions) {
    return asked(cycle, institutions).stream().filter(o -> o.state().owed()).toList();
  }

  @Override
  public Optional<Obligation> find(CycleId cycle, MeasureId measure, InstitutionCode institution) {
    return find(measure).stream()
        .filter(o -> o.cycle().equals(cycle) && o.institution().equals(institution))
        .findFirst();
  }

  /** People count 3.2 before 3.10, which no database does. */
  private static List<Obligation> sorted(List<Obligation> obligations) {
    return obligations.stream()
        .sorted(
            Comparator.comparing((Obligation o) -> o.measure().number())
                .thenComparing(Obligation::institution))
        .toList();
  }

  @Override
  public int extend(
      CycleId cycle,
      InstitutionCode institution,
      Optional<MeasureNumber> measure,
      LocalDate until) {
    return jdbc.sql(
            """
            update obligation set extended_to = :until
            where plan = :plan and cycle = :cycle and institution = :institution
              and state in ('open', 'drafted', 'returned')
              and (:measure = '' or measure = :measure)
            """)
        .param("until", until.toString())
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .param("institution", institution.value())
        .param("measure", measure.map(MeasureNumber::value).orElse(""))
        .update();
  }

  @Override
  public void put(Obligation obligation) {
    write(
        obligation,
        """
        insert into obligation (plan, cycle, measure, institution, state)
        values (:plan, :cycle, :measure, :institution, :state)
        on conflict (plan, cycle, measure, institution) do update set state = excluded.state
        """);
  }

  @Override
  public void replace(PlanCode plan, List<Obligation> obligations) {
    var named = obligations.stream().map(SqlObligations::key).collect(Collectors.toSet());
    var known =
        jdbc.sql("select * from obligation where plan = :plan")
            .param("plan", plan.value())
            .query(OBLIGATION)
            .list();
    known.stream()
        .filter(o -> !hasBeenReported(o) && !named.contains(key(o)))
        .forEach(this::removeUnlessReported);
    Set<List<Object>> there = new HashSet<>(known.stream().map(SqlObligations::key).toList());
    obligations.stream()
        .filter(o -> !there.contains(key(o)))
        .forEach(
            o ->
                write(
                    o,
                    """
                    insert into obligation (plan, cycle, measure, institution, state)
                    values (:plan, :cycle, :measure, :institution, :state)
                    """));
  }

  private static boolean hasBeenReported(Obligation o) {
    return o.state() != ObligationState.OPEN && o.state() != ObligationState.DRAFTED;
  }

  private static List<Object> key(Obligation o) {
    return List.of(o.cycle(), o.measure(), o.institution());
  }

  private void removeUnlessReported(Obligation o) {
    jdbc.sql(
            """
            delete from obligation
            where plan = :plan and cycle = :cycle and measure = :measure
              and institution = :institution
              and not exists (
                select 1 from progress_update u
                where u.plan = :plan and u.cycle = :cycle and u.measure = :measure
                  and u.institution = :institution)
            """)
        .param("plan", o.measure().plan().value())
        .param("cycle", o.cycle().code())
        .param("measure", o.measure().number().value())
        .param("institution", o.institution().value())
        .update();
  }

  private void write(Obligation o, String sql) {
    jdbc.sql(sql)
        .param("plan", o.measure().plan().value())
        .param("cycle", o.cycle().code())
        .param("measure", o.measure().number().value())
        .param("institution", o.institution().value())
        .param("state", o.state().code())
        .update();
  }
}
