package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Wishes for more time that want their reason yet, or to be sent: at most one a person. */
public interface AwaitedReasons {

  /** Puts it in place of any before, as part of the caller's commit. */
  void await(PersonId person, UnsentWish wish);

  Optional<UnsentWish> awaited(PersonId person);

  void forget(PersonId person);

  /**
   * What was wished, and when.
   *
   * @param reason empty while it is wanted yet
   */
  record UnsentWish(
      List<InstitutionCode> institutions,
      List<MeasureNumber> measures,
      LocalDate until,
      String reason,
      Instant at) {
    public UnsentWish {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }
}
