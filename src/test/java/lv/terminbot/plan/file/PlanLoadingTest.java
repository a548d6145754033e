package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.plan.file.PlanLoading.Broken;
import lv.terminbot.plan.file.PlanLoading.DuplicateCode;
import lv.terminbot.plan.file.PlanLoading.Loaded;
import lv.terminbot.plan.file.PlanLoading.Outcome;
import lv.terminbot.plan.file.PlanLoading.Unchanged;
import org.junit.jupiter.api.Test;

/** What a start makes of the folder of plans. */
class PlanLoadingTest {
  private static final Instant NOW = Instant.parse("2024-01-02T08:00:00Z");
  private static final PlanCode CODE = new PlanCode("digital-skills-2024-2026");

  private final String text = PlanMistakesTest.textOf(PlanFileTest.SECOND_PLAN);
  private final InForce plans = new InForce();
  private final Set<MeasureNumber> reported = new HashSet<>();
  private final PlanLoading loading = new PlanLoading(plans, code -> reported);

  @Test
  void aNewPlanComesIntoForce() {
    assertThat(load(file("a.yaml", text))).first().isInstanceOf(Loaded.class);
    assertThat(plans.find(CODE).orElseThrow().measures()).hasSize(3);
    assertThat(plans.digest(CODE)).contains(PlanFile.digest(text));
  }

  @Test
  void anUnchangedPlanIsLeftAlone() {
    load(file("a.yaml", text));
    assertThat(load(file("a.yaml", text))).containsExactly(new Unchanged("a.yaml", CODE));
    assertThat(plans.added).isEqualTo(1);
  }

  @Test
  void aBrokenFileNeverReplacesAGoodPlan() {
    load(file("a.yaml", text));
    var outcomes = load(file("a.yaml", text.replace("Europe/Vilnius", "nowhere")));
    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(Broken.class, broken -> assertThat(broken.findings()).hasSize(1));
    assertThat(plans.digest(CODE)).contains(PlanFile.digest(text));
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreLoaded() {
    var outcomes =
        load(
            new PlanSource.Unreadable("a.yaml", Remark.on("plan.finding.noFile")),
            file("b.yaml", text));
    assertThat(outcomes).first().isInstanceOf(Broken.class);
    assertThat(outcomes).last().isInstanceOf(Loaded.class);
  }

  @Test
  void aMeasureThatWasReportedOnStaysAsWithdrawn() {
    load(file("a.yaml", text));
    reported.add(new MeasureNumber("10.10.1"));

    load(file("a.yaml", text.replace("10.10.1", "10.11")));

    var plan = plans.find(CODE).orElseThrow();
    assertThat(plan.measure(new MeasureNumber("10.10.1")).orElseThrow().withdrawn()).isTrue();
    assertThat(plan.measure(new MeasureNumber("10.11")).orElseThrow().withdrawn()).isFalse();
  }

  @Test
  void aMeasureNobodyReportedOnGoesWithTheFile() {
    load(file("a.yaml", text));
    load(file("a.yaml", text.replace("10.10.1", "10.11")));
    assertThat(plans.find(CODE).orElseThrow().measure(new MeasureNumber("10.10.1"))).isEmpty();
  }

  @Test
  void ofTwoFilesWithOneCodeNeitherIsTaken() {
    var outcomes = load(file("a.yaml", text), file("b.yaml", text + "# a copy\n"));
    assertThat(outcomes)
        .containsExactly(
            new DuplicateCode("a.yaml", CODE, "b.yaml"),
            new DuplicateCode("b.yaml", CODE, "a.yaml"));
    assertThat(plans.all()).isEmpty();
  }

  @Test
  void aCopyBesideThePlanInForceChangesNothing() {
    load(file("b.yaml", text));
    var outcomes = load(file("a.yaml", text + "# a copy\n"), file("b.yaml", text));
    assertThat(outcomes)
        .containsExactly(
            new DuplicateCode("a.yaml", CODE, "b.yaml"), new Unchanged("b.yaml", CODE));
    assertThat(plans.added).isEqualTo(1);
  }

  @Test
  void aFileThatWasNotChangedLeavesThePlanOfATableInForce() {
    load(file("a.yaml", text));
    var table = text.replace("10.10.1", "10.11");
    inForceByTable(table);

    assertThat(load(file("a.yaml", text))).containsExactly(new Unchanged("a.yaml", CODE));
    assertThat(plans.digest(CODE)).contains(PlanFile.digest(table));
  }

  @Test
  void aFileThatWasChangedBesideATableIsToldAndNotTaken() {
    load(file("a.yaml", text));
    var table = text.replace("10.10.1", "10.11");
    inForceByTable(table);

    var outcomes = load(file("a.yaml", text.replace("10.10.1", "10.12")));

    assertThat(outcomes).singleElement().isInstanceOf(PlanLoading.Overtaken.class);
    assertThat(plans.digest(CODE)).contains(PlanFile.digest(table));
  }

  private void inForceByTable(String table) {
    var plan = PlanFile.read("table", table).orThrow();
    plans.add(plan, new WrittenPlan(Origin.TABLE, PlanFile.digest(table), table), NOW);
  }

  @Test
  void aPlanWhoseFileIsGoneStaysInForce() {
    load(file("a.yaml", text));
    assertThat(load()).isEmpty();
    assertThat(plans.all()).hasSize(1);
  }

  private List<Outcome> load(PlanSource... sources) {
    return loading.load(Arrays.asList(sources), NOW);
  }

  private static PlanSource file(String name, String text) {
    return new PlanSource.Text(name, text);
  }

  /** Just enough of {@link Plans} for one start after the other; the store is tested elsewhere. */
  private static final class InForce implements Plans {
    private final Map<PlanCode, ActionPlan> plans =
        new TreeMap<>(Comparator.comparing(PlanCode::value));
    private final Map<PlanCode, String> digests =
        new TreeMap<>(Comparator.comparing(PlanCode::value));
    private final Map<PlanCode, String> fileDigests = new HashMap<>();
    private final Map<PlanCode, Origin> origins = new HashMap<>();
    private int added;

    @Override
    public List<ActionPlan> all() {
      return List.copyOf(plans.values());
    }

    @Override
    public Optional<ActionPlan> find(PlanCode code) {
      return Optional.ofNullable(plans.get(code));
    }

    @Override
    public Optional<String> digest(PlanCode code) {
      return Optional.ofNullable(digests.get(code));
    }

    @Override
    public Optional<Origin> origin(PlanCode code) {
      return Optional.ofNullable(origins.get(code));
    }

    @Override
    public Optional<String> fileDigest(PlanCode code) {
      return Optional.ofNullable(fileDigests.get(code));
    }

    @Override
    public void add(ActionPlan plan, WrittenPlan written, Instant loadedAt) {
      plans.put(plan.code(), plan);
      digests.put(plan.code(), written.digest());
      origins.put(plan.code(), written.origin());
      if (written.origin() == Origin.FILE) {
        fileDigests.put(plan.code(), written.digest());
      }
      added++;
    }
  }
}
