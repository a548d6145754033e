package lv.terminbot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlanFile;
import lv.terminbot.plan.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans by the text of their files, each version a row. The newest is read once and kept in memory;
 * each question looks whether there is a newer one, also of another instance.
 */
final class SqlPlans implements Plans {
  private final JdbcClient jdbc;
  private final Map<PlanCode, Version> read = new ConcurrentHashMap<>();

  SqlPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Version(PlanCode code, int number, ActionPlan plan) {}

  private record Newest(String code, int number, String digest) {}

  @Override
  public List<ActionPlan> all() {
    return newest().stream().map(this::plan).toList();
  }

  @Override
  public Optional<ActionPlan> of(PlanCode code) {
    return newest(code).map(this::plan);
  }

  @Override
  public Optional<String> digest(PlanCode code) {
    return newest(code).map(Newest::digest);
  }

  private Optional<Newest> newest(PlanCode code) {
    return newest().stream().filter(n -> n.code().equals(code.value())).findFirst();
  }

  private List<Newest> newest() {
    return jdbc.sql(
            """
            select v.plan, v.version, v.digest from plan_version v
            where v.version = (select max(w.version) from plan_version w where w.plan = v.plan)
            order by v.plan
            """)
        .query(
            (row, n) ->
                new Newest(row.getString("plan"), row.getInt("version"), row.getString("digest")))
        .list();
  }

  private ActionPlan plan(Newest newest) {
    var code = new PlanCode(newest.code());
    var known = read.get(code);
    if (known != null && known.number() == newest.number()) {
      return known.plan();
    }
    var plan = rebuilt(code, newest.number());
    read.put(code, new Version(code, newest.number(), plan));
    return plan;
  }

  private ActionPlan rebuilt(PlanCode code, int version) {
    var plan = text(code, version);
    for (var withdrawn : withdrawn(code).entrySet()) {
      plan = plan.keeping(text(code, withdrawn.getKey()), withdrawn.getValue());
    }
    return plan;
  }

  /** Withdrawn measures by the version that named them last. */
  private Map<Integer, Set<MeasureNumber>> withdrawn(PlanCode code) {
    return jdbc
        .sql("select number, version from withdrawn_measure where plan = :plan")
        .param("plan", code.value())
        .query(
            (row, n) ->
                Map.entry(row.getInt("version"), new MeasureNumber(row.getString("number"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  private ActionPlan text(PlanCode code, int version) {
    var source =
        jdbc.sql("select source from plan_version where plan = :plan and version = :version")
            .param("plan", code.value())
            .param("version", version)
            .query(String.class)
            .single();
    return PlanFile.read(code + ", version " + version, source).orThrow();
  }

  @Override
  public void add(ActionPlan plan, String digest, String text, Instant loadedAt) {
    var earlier = newest(plan.code()).map(Newest::number).orElse(0);
    jdbc.sql(
            """
            insert into plan_version (plan, version, digest, source, loaded_at)
            values (:plan, :version, :digest, :source, :loadedAt)
            """)
        .param("plan", plan.code().value())
        .param("version", earlier + 1)
        .param("digest", digest)
        .param("source", text)
        .param("loadedAt", loadedAt.toEpochMilli())
        .update();
    var withdrawn =
        plan.measures().filter(Measure::withdrawn).map(Measure::number).toList();
    var before = withdrawn(plan.code());
    jdbc.sql("delete from withdrawn_measure where plan = :plan")
        .param("plan", plan.code().value())
        .update();
    for (var number : withdrawn) {
      jdbc.sql("insert into withdrawn_measure values (:plan, :number, :version)")
          .param("plan", plan.code().value())
          .param("number", number.value())
          .param("version", lastNamed(number, before, earlier))
          .update();
    }
  }

  private static int lastNamed(
      MeasureNumber number, Map<Integer, Set<MeasureNumber>> before, int earlier) {
    return before.entrySet().stream()
        .filter(e -> e.getValue().contains(number))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(earlier);
  }
}
