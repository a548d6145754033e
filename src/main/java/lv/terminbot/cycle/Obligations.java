package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/**
 * What is owed. The cycles themselves stand in the plans; this is how far they have come. What was
 * lifted is found by no question.
 */
public interface Obligations {

  /** All obligations of a cycle, by measure and institution. */
  List<Obligation> find(CycleId cycle);

  /** Those of a cycle on some measures, by measure and institution. */
  List<Obligation> find(CycleId cycle, Collection<MeasureNumber> measures);

  /** Those of one measure, over all cycles. */
  List<Obligation> find(MeasureId measure);

  /** All that these institutions are asked in a cycle, by measure and institution. */
  List<Obligation> asked(CycleId cycle, List<InstitutionCode> institutions);

  /** What these institutions still owe in a cycle, by measure. */
  List<Obligation> owed(CycleId cycle, List<InstitutionCode> institutions);

  Optional<Obligation> find(CycleId cycle, MeasureId measure, InstitutionCode institution);

  /**
   * Gives an institution until that day for a measure, or for all it owes in the cycle; part of the
   * caller's commit. Returns how many obligations that are.
   */
  int extend(
      CycleId cycle, InstitutionCode institution, Optional<MeasureNumber> measure, LocalDate until);

  /** Takes more time back from what is still owed: the day of the cycle holds again. */
  int takeBack(CycleId cycle, InstitutionCode institution, Optional<MeasureNumber> measure);

  /**
   * Writes how far it has come, as part of the caller's commit; more time granted stays so, and
   * what was lifted is none any more.
   */
  void put(OwedMeasure owed, ObligationState state);

  /** The same only if it is in that state; false if somebody was first, and nothing is changed. */
  boolean settle(OwedMeasure owed, ObligationState from, ObligationState to);

  /** Frees an institution of it: it is owed no more, and found no more. */
  void lift(OwedMeasure owed);

  /** Lets it be owed as before it was lifted. */
  void restore(OwedMeasure owed);

  /**
   * Makes these what is owed under a plan: new ones are added as open, those no longer named go if
   * nothing was reported on them. Part of the caller's commit.
   */
  void replace(PlanCode plan, List<OwedMeasure> derived);
}
