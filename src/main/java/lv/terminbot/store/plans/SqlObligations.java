package lv.terminbot.store.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Obligations, a row each. */
final class SqlObligations implements Obligations {
  private static final String LIFT =
      """
      update obligation set lifted = :lifted
      where plan = :plan and cycle = :cycle and measure = :measure and institution = :institution
      """;

  static final RowMapper<Obligation> OBLIGATION =
      (row, n) -> {
        var plan = new PlanCode(row.getString("plan"));
        return new Obligation(
            new OwedMeasure(
                new CycleId(plan, row.getString("cycle")),
                new MeasureId(plan, new MeasureNumber(row.getString("measure"))),
                new InstitutionCode(row.getString("institution"))),
            state(row.getString("state")),
            Optional.ofNullable(row.getString("extended_to")).map(LocalDate::parse));
      };

  /** People count 3.2 before 3.10, which no database does. */
  private static final Comparator<Obligation> AS_PEOPLE_COUNT =
      Comparator.comparing((Obligation o) -> o.measure().number())
          .thenComparing(Obligation::institution);

  private record Asked(CycleId cycle, List<InstitutionCode> institutions) {}

  private final JdbcClient jdbc;
  private final DerivedObligations derivation;
  private final KeptReads<MeasureId, List<Obligation>> ofMeasures;
  private final KeptReads<Asked, List<Obligation>> asked;

  SqlObligations(JdbcClient jdbc, Changes changes) {
    ofMeasures = new KeptReads<>(changes, "obligation");
    asked = new KeptReads<>(changes, "obligation");
    derivation = new DerivedObligations(jdbc);
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
    return find(cycle, "", Map.of());
  }

  @Override
  public List<Obligation> find(CycleId cycle, Collection<MeasureNumber> measures) {
    var numbers = measures.stream().map(MeasureNumber::value).toList();
    return numbers.isEmpty()
        ? List.of()
        : find(cycle, " and measure in (:measures)", Map.of("measures", numbers));
  }

  @Override
  public List<Obligation> asked(CycleId cycle, List<InstitutionCode> institutions) {
    var codes = institutions.stream().map(InstitutionCode::value).toList();
    return codes.isEmpty()
        ? List.of()
        : asked.get(
            new Asked(cycle, institutions),
            () ->
                find(cycle, " and institution in (:institutions)", Map.of("institutions", codes)));
  }

  private List<Obligation> find(CycleId cycle, String only, Map<String, ?> named) {
    return jdbc
        .sql("select * from obligation where not lifted and plan = :plan and cycle = :cycle" + only)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .params(named)
        .query(OBLIGATION)
        .list()
        .stream()
        .sorted(AS_PEOPLE_COUNT)
        .toList();
  }

  @Override
  public List<Obligation> find(MeasureId measure) {
    return ofMeasures.get(measure, () -> ofMeasure(measure));
  }

  private List<Obligation> ofMeasure(MeasureId measure) {
    return jdbc
        .sql("select * from obligation where not lifted and plan = :plan and measure = :measure")
        .param("plan", measure.plan().value())
        .param("measure", measure.number().value())
        .query(OBLIGATION)
        .list()
        .stream()
        .sorted(AS_PEOPLE_COUNT)
        .toList();
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
  public int takeBack(CycleId cycle, InstitutionCode institution, Optional<MeasureNumber> measure) {
    return jdbc.sql(
            """
            update obligation set extended_to = null
            where plan = :plan and cycle = :cycle and institution = :institution
              and state in ('open', 'drafted', 'returned')
              and (:measure = '' or measure = :measure)
            """)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .param("institution", institution.value())
        .param("measure", measure.map(MeasureNumber::value).orElse(""))
        .update();
  }

  @Override
  public void put(OwedMeasure owed, ObligationState state) {
    about(
            owed,
            DerivedObligations.ADD
                + " on conflict (plan, cycle, measure, institution)"
                + " do update set state = excluded.state, lifted = false")
        .param("state", state.code())
        .update();
  }

  @Override
  public boolean settle(OwedMeasure owed, ObligationState from, ObligationState to) {
    return about(
                owed,
                """
                update obligation set state = :to
                where plan = :plan and cycle = :cycle and measure = :measure
                  and institution = :institution and state = :from
                """)
            .param("from", from.code())
            .param("to", to.code())
            .update()
        > 0;
  }

  @Override
  public void lift(OwedMeasure owed) {
    about(owed, LIFT).param("lifted", true).update();
  }

  @Override
  public void restore(OwedMeasure owed) {
    about(owed, LIFT).param("lifted", false).update();
  }

  @Override
  public void replace(PlanCode plan, List<OwedMeasure> derived) {
    derivation.replace(plan, derived);
  }

  private JdbcClient.StatementSpec about(OwedMeasure owed, String sql) {
    return about(jdbc, owed, sql);
  }

  static JdbcClient.StatementSpec about(JdbcClient jdbc, OwedMeasure owed, String sql) {
    return jdbc.sql(sql)
        .param("plan", owed.measure().plan().value())
        .param("cycle", owed.cycle().code())
        .param("measure", owed.measure().number().value())
        .param("institution", owed.institution().value());
  }
}
