package lv.terminbot.store.plans;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.plan.file.CycleText;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Plans by the text of their files, each version a row. A version is the plan of its text, keeping
 * of the version before it the measures that it lists as withdrawn. The newest is read once and
 * kept in memory; each question looks whether there is a newer one, also of another instance.
 */
final class SqlPlans implements Plans {
  private static final RowMapper<Version> VERSION = new SimplePropertyRowMapper<>(Version.class);
  private static final RowMapper<Source> SOURCE = new SimplePropertyRowMapper<>(Source.class);
  private static final RowMapper<Withdrawn> WITHDRAWN =
      new SimplePropertyRowMapper<>(Withdrawn.class);
  private static final RowMapper<ChangedCycle> CHANGED =
      new SimplePropertyRowMapper<>(ChangedCycle.class);
  private final JdbcClient jdbc;
  private final Trail trail;
  private final KeptReads<String, List<Version>> newest;
  private final Map<PlanCode, Read> read = new ConcurrentHashMap<>();

  SqlPlans(JdbcClient jdbc, Trail trail, Changes changes) {
    newest = new KeptReads<>(changes, "plan_version", "reporting_cycle");
    this.trail = trail;
    this.jdbc = jdbc;
  }

  private record Version(
      long id, String plan, int version, String digest, String origin, long changes) {}

  private record Read(long id, long changes, ActionPlan plan) {}

  private record ChangedCycle(int version, String source) {}

  private record Source(int version, String source, long loadedAt) {}

  private record Withdrawn(int version, String number) {}

  @Override
  public List<ActionPlan> all() {
    return newest().stream().map(this::plan).toList();
  }

  @Override
  public Optional<ActionPlan> find(PlanCode code) {
    return newest(code).map(this::plan);
  }

  @Override
  public Optional<String> digest(PlanCode code) {
    return newest(code).map(Version::digest);
  }

  @Override
  public Optional<Origin> origin(PlanCode code) {
    return newest(code).map(v -> Origin.valueOf(v.origin().toUpperCase(Locale.ROOT)));
  }

  @Override
  public Optional<String> fileDigest(PlanCode code) {
    return jdbc.sql(
            """
            select digest from plan_version
            where plan = :plan and origin = 'file' order by version desc limit 1
            """)
        .param("plan", code.value())
        .query(String.class)
        .optional();
  }

  private Optional<Version> newest(PlanCode code) {
    return newest().stream().filter(v -> v.plan().equals(code.value())).findFirst();
  }

  private List<Version> newest() {
    return newest.get("", this::newestOfAll);
  }

  private List<Version> newestOfAll() {
    return jdbc.sql(
            """
            select v.id, v.plan, v.version, v.digest, v.origin,
              (select coalesce(max(c.id), 0) from reporting_cycle c where c.plan = v.plan) as changes
            from plan_version v
            where v.version = (select max(w.version) from plan_version w where w.plan = v.plan)
            order by v.plan
            """)
        .query(VERSION)
        .list();
  }

  private ActionPlan plan(Version newest) {
    var code = new PlanCode(newest.plan());
    var known = read.get(code);
    if (known != null && known.id() == newest.id() && known.changes() == newest.changes()) {
      return known.plan();
    }
    var plan = rebuilt(code).with(changedCycles(code));
    read.put(code, new Read(newest.id(), newest.changes(), plan));
    return plan;
  }

  /** The same steps as when the versions were added, one after the other. */
  private ActionPlan rebuilt(PlanCode code) {
    var withdrawn = withdrawn(code);
    var plan = Optional.<ActionPlan>empty();
    for (var source : sources(code)) {
      var own = PlanFile.read(code + ", version " + source.version(), source.source()).orThrow();
      var kept = withdrawn.getOrDefault(source.version(), Set.of());
      var at = Instant.ofEpochMilli(source.loadedAt());
      plan = Optional.of(plan.map(earlier -> own.keeping(earlier, kept, at)).orElse(own));
    }
    return plan.orElseThrow();
  }

  /** The cycles as coordinators have changed them since the file was written. */
  private List<PlannedCycle> changedCycles(PlanCode code) {
    return jdbc
        .sql(
            """
            select version, source from reporting_cycle c
            where plan = :plan and version = (
              select max(version) from reporting_cycle d where d.plan = c.plan and d.code = c.code)
            order by code
            """)
        .param("plan", code.value())
        .query(CHANGED)
        .list()
        .stream()
        .map(changed -> CycleText.read(changed.source()).orThrow().after(changed.version() - 1))
        .toList();
  }

  private List<Source> sources(PlanCode code) {
    return jdbc.sql(
            "select version, source, loaded_at from plan_version where plan = :plan order by"
                + " version")
        .param("plan", code.value())
        .query(SOURCE)
        .list();
  }

  private Map<Integer, Set<MeasureNumber>> withdrawn(PlanCode code) {
    return jdbc
        .sql("select version, number from withdrawn_measure where plan = :plan")
        .param("plan", code.value())
        .query(WITHDRAWN)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Withdrawn::version,
                Collectors.mapping(w -> new MeasureNumber(w.number()), Collectors.toSet())));
  }

  @Override
  public void add(ActionPlan plan, WrittenPlan written, Instant loadedAt) {
    var before = newest(plan.code());
    var version = before.map(Version::version).orElse(0) + 1;
    jdbc.sql(
            """
            insert into plan_version (plan, version, digest, source, loaded_at, origin)
            values (:plan, :version, :digest, :source, :loadedAt, :origin)
            """)
        .param("plan", plan.code().value())
        .param("version", version)
        .param("digest", written.digest())
        .param("source", written.text())
        .param("loadedAt", loadedAt.toEpochMilli())
        .param("origin", written.origin().code())
        .update();
    trail.write(
        TrailEntry.of(TrailEvent.PLAN_LOADED, "plan " + plan.code())
            .from(before.map(Version::digest).orElse(""))
            .to(written.digest()));
    plan.measures()
        .filter(Measure::withdrawn)
        .forEach(measure -> addWithdrawn(plan.code(), version, measure.number()));
    forgetUnlessCommitted();
  }

  private void addWithdrawn(PlanCode code, int version, MeasureNumber number) {
    jdbc.sql("insert into withdrawn_measure (plan, version, number) values (?, ?, ?)")
        .params(code.value(), version, number.value())
        .update();
  }

  /** A version that is undone leaves its number to another one. */
  void forgetUnlessCommitted() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status != STATUS_COMMITTED) {
                read.clear();
              }
            }
          });
    }
  }
}
