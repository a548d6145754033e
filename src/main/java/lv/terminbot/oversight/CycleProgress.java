package lv.terminbot.oversight;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * How far a cycle is, by institution.
 *
 * @param delayed measures whose latest progress update says that they are delayed. Challenges that
 *     are raised are to be counted here once they are recorded.
 */
record CycleProgress(ReportingCycle cycle, List<OfInstitution> institutions, long delayed) {

  /** What one institution owes and has done. */
  record OfInstitution(
      InstitutionCode code, List<Obligation> obligations, long drafts, long reached) {

    long all() {
      return obligations.size();
    }

    long answered() {
      return obligations.stream().filter(o -> !o.state().owed()).count();
    }

    long returned() {
      return obligations.stream().filter(o -> o.state() == ObligationState.RETURNED).count();
    }

    boolean owes() {
      return answered() < all();
    }

    /** Nothing was heard and nothing is begun. */
    boolean silent() {
      return answered() == 0 && returned() == 0 && drafts == 0;
    }

    /** Owes, and nobody of it can be written to. */
    boolean unreachable() {
      return owes() && reached == 0;
    }

    List<MeasureNumber> owed() {
      return obligations.stream()
          .filter(o -> o.state().owed())
          .map(o -> o.measure().number())
          .toList();
    }
  }

  long sum(ToLongFunction<OfInstitution> of) {
    return institutions.stream().mapToLong(of).sum();
  }

  List<InstitutionCode> those(Predicate<OfInstitution> which) {
    return institutions.stream().filter(which).map(OfInstitution::code).toList();
  }
}
