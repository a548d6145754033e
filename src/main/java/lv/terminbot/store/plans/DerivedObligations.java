package lv.terminbot.store.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.plan.PlanCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The obligations of a plan as they follow from its text; what was reported on stays. */
final class DerivedObligations {
  static final String ADD =
      """
      insert into obligation (plan, cycle, measure, institution, state)
      values (:plan, :cycle, :measure, :institution, :state)
      """;

  private static final String REMOVE_UNLESS_REPORTED =
      """
      delete from obligation
      where plan = :plan and cycle = :cycle and measure = :measure and institution = :institution
        and not exists (
          select 1 from progress_update u
          where u.plan = :plan and u.cycle = :cycle and u.measure = :measure
            and u.institution = :institution)
      """;

  private final JdbcClient jdbc;

  DerivedObligations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replace(PlanCode plan, List<OwedMeasure> derived) {
    var named = Set.copyOf(derived);
    var known =
        jdbc.sql("select * from obligation where plan = :plan")
            .param("plan", plan.value())
            .query(SqlObligations.OBLIGATION)
            .list();
    known.stream()
        .filter(o -> !hasBeenReported(o) && !named.contains(o.owed()))
        .forEach(o -> SqlObligations.about(jdbc, o.owed(), REMOVE_UNLESS_REPORTED).update());
    var there = known.stream().map(Obligation::owed).collect(Collectors.toSet());
    derived.stream().filter(owed -> !there.contains(owed)).forEach(this::add);
  }

  private void add(OwedMeasure owed) {
    SqlObligations.about(jdbc, owed, ADD).param("state", ObligationState.OPEN.code()).update();
  }

  private static boolean hasBeenReported(Obligation o) {
    return o.state() != ObligationState.OPEN && o.state() != ObligationState.DRAFTED;
  }
}
