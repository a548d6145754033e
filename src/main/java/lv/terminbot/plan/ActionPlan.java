package lv.terminbot.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.text.Localized;

/**
 * An action plan as its file tells it. Immutable; a changed file makes another.
 *
 * @param measuresInAll how many the plan has, where the file does not name them all
 * @param licence under which what is reported on it may be used, by its SPDX name
 * @param publication who makes what is reported public
 */
public record ActionPlan(
    PlanCode code,
    Localized title,
    LocalDate periodFrom,
    LocalDate periodTo,
    ZoneId zone,
    Optional<LegalBasis> legalBasis,
    List<Institution> institutions,
    List<Commitment> commitments,
    List<Funding> funding,
    List<PlannedCycle> cycles,
    List<KeyDate> keyDates,
    Optional<Integer> measuresInAll,
    Optional<String> licence,
    Optional<Publication> publication) {
  public ActionPlan {
    institutions = List.copyOf(institutions);
    commitments = List.copyOf(commitments);
    funding = List.copyOf(funding);
    cycles = List.copyOf(cycles);
    keyDates = KeyDateNames.distinct(keyDates);
  }

  /** One whose file names all its measures. */
  public ActionPlan(
      PlanCode code,
      Localized title,
      LocalDate periodFrom,
      LocalDate periodTo,
      ZoneId zone,
      Optional<LegalBasis> legalBasis,
      List<Institution> institutions,
      List<Commitment> commitments,
      List<Funding> funding,
      List<PlannedCycle> cycles,
      List<KeyDate> keyDates) {
    this(
        code,
        title,
        periodFrom,
        periodTo,
        zone,
        legalBasis,
        institutions,
        commitments,
        funding,
        cycles,
        keyDates,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This plan with these cycles in place of its own of the same code, and beside the others. */
  public ActionPlan with(List<PlannedCycle> changed) {
    var all = new LinkedHashMap<String, PlannedCycle>();
    cycles.forEach(cycle -> all.put(cycle.code(), cycle));
    changed.forEach(
        cycle ->
            all.merge(
                cycle.code(),
                cycle,
                (own, c) -> c.asking(c.questionnaire().unlessWritten(own.questionnaire()))));
    return new ActionPlan(
        code,
        title,
        periodFrom,
        periodTo,
        zone,
        legalBasis,
        institutions,
        commitments,
        funding,
        List.copyOf(all.values()),
        keyDates,
        measuresInAll,
        licence,
        publication);
  }

  public Optional<PlannedCycle> cycle(String name) {
    return cycles.stream().filter(c -> c.code().equals(name)).findFirst();
  }

  /** All measures in the order of the plan, withdrawn ones included. */
  public Stream<Measure> measures() {
    return commitments.stream().flatMap(c -> c.measures().stream());
  }

  public Optional<Measure> measure(MeasureNumber number) {
    return measures().filter(m -> m.number().equals(number)).findFirst();
  }

  public Optional<Commitment> commitment(int number) {
    return commitments.stream().filter(c -> c.number() == number).findFirst();
  }

  /** The commitment that a measure of this plan belongs to. */
  public Commitment commitmentOf(Measure measure) {
    return commitments.stream()
        .filter(c -> c.measures().contains(measure))
        .findFirst()
        .orElseThrow();
  }

  public Optional<Institution> institution(InstitutionCode code) {
    return institutions.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  public List<Funding> fundingOf(MeasureNumber number) {
    return funding.stream().filter(f -> f.measures().contains(number)).toList();
  }

  public MeasureId id(Measure measure) {
    return new MeasureId(code, measure.number());
  }

  /**
   * This plan with those measures of the earlier one that it no longer names although something was
   * reported on them; they stay as withdrawn, so that no report is lost. Its key dates stay the
   * same things, and its cycles know what they have asked until now.
   *
   * @param now when this plan takes the place of the earlier one
   */
  public ActionPlan keeping(ActionPlan earlier, Set<MeasureNumber> reported, Instant now) {
    var kept = commitments.stream().map(c -> withKept(c, earlier, reported)).toList();
    var gone =
        earlier.commitments().stream()
            .filter(c -> commitment(c.number()).isEmpty())
            .map(c -> withKept(emptied(c), earlier, reported))
            .filter(c -> !c.measures().isEmpty());
    return new ActionPlan(
        code,
        title,
        periodFrom,
        periodTo,
        zone,
        legalBasis,
        withFormer(institutions, earlier),
        Stream.concat(kept.stream(), gone).toList(),
        funding,
        cycles.stream().map(cycle -> remembering(cycle, earlier, now)).toList(),
        KeyDateNames.keeping(earlier.keyDates, keyDates),
        measuresInAll,
        licence,
        publication);
  }

  private static PlannedCycle remembering(PlannedCycle cycle, ActionPlan earlier, Instant now) {
    return earlier
        .cycle(cycle.code())
        .map(was -> cycle.asking(cycle.questionnaire().after(was.questionnaire(), now)))
        .orElse(cycle);
  }

  private Commitment withKept(
      Commitment commitment, ActionPlan earlier, Set<MeasureNumber> reported) {
    var withdrawn =
        earlier.commitment(commitment.number()).map(Commitment::measures).orElse(List.of()).stream()
            .filter(m -> reported.contains(m.number()) && measure(m.number()).isEmpty())
            .map(Measure::asWithdrawn);
    return new Commitment(
        commitment.number(),
        commitment.title(),
        commitment.ogpId(),
        commitment.participants(),
        Stream.concat(commitment.measures().stream(), withdrawn).toList());
  }

  private static Commitment emptied(Commitment commitment) {
    return new Commitment(
        commitment.number(),
        commitment.title(),
        commitment.ogpId(),
        commitment.participants(),
        List.of());
  }

  private static List<Institution> withFormer(List<Institution> institutions, ActionPlan earlier) {
    var codes = institutions.stream().map(Institution::code).toList();
    var former = earlier.institutions().stream().filter(i -> !codes.contains(i.code()));
    return Stream.concat(institutions.stream(), former).toList();
  }
}
