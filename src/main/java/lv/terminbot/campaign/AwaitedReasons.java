package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Wishes for more time that want their reason yet: at most one a person. */
public interface AwaitedReasons {

  /** Puts it in place of any before, as part of the caller's commit. */
  void await(PersonId person, WishWithoutReason wish);

  Optional<WishWithoutReason> awaited(PersonId person);

  void forget(PersonId person);

  /** What was wished, and when. */
  record WishWithoutReason(
      List<InstitutionCode> institutions,
      List<MeasureNumber> measures,
      LocalDate until,
      Instant at) {
    public WishWithoutReason {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }
}
