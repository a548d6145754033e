package lv.terminbot.intent;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** What is said against having to report on a measure, and what becomes of it. */
public sealed interface OfObjections extends Intent {

  Family<OfObjections> FAMILY =
      new Family<>(OfObjections.class, ObjectionButtons::fields, ObjectionButtons.SHAPES);

  @Override
  default Family<OfObjections> family() {
    return FAMILY;
  }

  /**
   * "3.2 nav mūsu pasākums": shown before anybody hears of it.
   *
   * @param measures those that are named; without any it is asked which
   * @param words as they were written, for whoever decides
   */
  record AskToObject(List<InstitutionCode> institutions, List<MeasureNumber> measures, String words)
      implements OfObjections {
    public AskToObject {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }

    @Override
    public boolean asksBack() {
      return measures.isEmpty();
    }
  }

  /** All that was shown together, from the first to the last of these numbers, goes on. */
  record Raise(long first, long last) implements OfObjections {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Leaves all as it is; nobody hears of it. */
  record Drop(long first, long last) implements OfObjections {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** The obligation is lifted for this cycle. */
  record Lift(long objection) implements OfObjections {}

  /** The obligation stays. */
  record Keep(long objection) implements OfObjections {}

  /** What was lifted is owed again. */
  record Restore(long objection) implements OfObjections {}
}
