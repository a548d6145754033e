package lv.terminbot.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lv.terminbot.text.Language;

/** The plans in force, with all their earlier versions. */
public interface Plans {

  /** The newest version of every plan, in the order of their codes. Cheap to ask often. */
  List<ActionPlan> all();

  /** The newest version of one plan. */
  Optional<ActionPlan> find(PlanCode code);

  /** The fingerprint of the text that the newest version was loaded from. */
  Optional<String> digest(PlanCode code);

  /** Where the newest version comes from. */
  Optional<WrittenPlan.Origin> origin(PlanCode code);

  /** The fingerprint of the newest text that came from a file, whatever came since. */
  Optional<String> fileDigest(PlanCode code);

  /** Adds a version, as part of the caller's commit. Earlier versions stay. */
  void add(ActionPlan plan, WrittenPlan written, Instant loadedAt);

  /** The institution of this code in any plan. */
  default Optional<Institution> institution(InstitutionCode code) {
    return all().stream().flatMap(plan -> plan.institution(code).stream()).findFirst();
  }

  /** The institutions of all plans, once each, by code. */
  default List<Institution> institutions() {
    var byCode = new TreeMap<InstitutionCode, Institution>();
    all().forEach(plan -> plan.institutions().forEach(i -> byCode.putIfAbsent(i.code(), i)));
    return List.copyOf(byCode.values());
  }

  /** The title of a plan where there are several, by which what is said of it is told apart. */
  default Optional<String> titleAmongSeveral(PlanCode code, Language language) {
    return all().size() < 2 ? Optional.empty() : find(code).map(plan -> plan.title().in(language));
  }

  /** "3.2", with the title of its plan behind it where there are several. */
  default String numbered(MeasureId id, Language language) {
    return titleAmongSeveral(id.plan(), language)
        .map(title -> id.number() + " (" + title + ")")
        .orElseGet(id.number()::value);
  }

  /** The plan and measure of this id. */
  default Optional<PlannedMeasure> measure(MeasureId id) {
    return find(id.plan())
        .flatMap(plan -> plan.measure(id.number()).map(m -> new PlannedMeasure(plan, m)));
  }

  /** The measures of this number: one, or one a plan. */
  default List<PlannedMeasure> measures(MeasureNumber number) {
    return all().stream()
        .flatMap(plan -> measure(new MeasureId(plan.code(), number)).stream())
        .toList();
  }
}
