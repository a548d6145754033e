package lv.terminbot.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/** Challenges named in reports, each an item with an owner until it is closed. */
public interface Challenges {

  /**
   * @param institution whose challenge it is
   * @param raisedIn the number of the update
   */
  record Challenge(
      long id,
      MeasureId measure,
      InstitutionCode institution,
      String words,
      long raisedIn,
      Instant raisedAt) {

    /** Whether somebody may close it: a coordinator, or the institution whose it is. */
    public boolean mayBeClosedBy(Person person) {
      return Right.CLOSE_CHALLENGE.isHeldBy(person, institution);
    }
  }

  /**
   * Opens one, unless the same words stand open already for the institution on the measure; part of
   * the caller's commit.
   */
  void raise(Challenge challenge);

  /** The open ones, by plan, measure and age. */
  List<Challenge> open();

  /** An open one. */
  Optional<Challenge> find(long id);

  /** True once. */
  boolean close(long id, PersonId by, Instant at);

  /** What was raised in an update that was taken back was not raised. */
  void withdraw(long update);
}
