package lv.terminbot.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.oversight.Happenings.Drafted;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Updates;

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

  static CycleProgress count(ReportingCycle cycle, Summary.Sources from) {
    var drafts = from.happenings().drafts(cycle.id());
    var byInstitution =
        from.obligations().find(cycle.id()).stream()
            .collect(groupingBy(Obligation::institution, TreeMap::new, toList()));
    var institutions =
        byInstitution.entrySet().stream()
            .map(owed -> count(owed.getKey(), owed.getValue(), drafts, from.register()))
            .toList();
    return new CycleProgress(cycle, institutions, delayed(cycle, from.updates()));
  }

  private static OfInstitution count(
      InstitutionCode code, List<Obligation> owed, List<Drafted> drafts, Register register) {
    var begun = owed.stream().filter(o -> begun(o, drafts, register)).count();
    var reached = register.contactsOf(code).stream().filter(Person::reachable).count();
    return new OfInstitution(code, owed, begun, reached);
  }

  private static long delayed(ReportingCycle cycle, Updates updates) {
    return updates.states(cycle.id().plan(), List.of()).stream()
        .filter(latest -> latest.cycle().equals(cycle.id()))
        .filter(latest -> latest.state() == ProgressState.DELAYED)
        .count();
  }

  private static boolean begun(Obligation owed, List<Drafted> drafts, Register register) {
    return owed.state().owed()
        && drafts.stream()
            .filter(draft -> draft.measure().equals(owed.measure()))
            .anyMatch(draft -> isOf(owed.institution(), draft, register));
  }

  private static boolean isOf(InstitutionCode institution, Drafted draft, Register register) {
    return draft
        .institution()
        .map(institution::equals)
        .orElseGet(
            () -> register.find(draft.person()).filter(p -> p.reportsFor(institution)).isPresent());
  }

  long sum(ToLongFunction<OfInstitution> of) {
    return institutions.stream().mapToLong(of).sum();
  }

  List<InstitutionCode> those(Predicate<OfInstitution> which) {
    return institutions.stream().filter(which).map(OfInstitution::code).toList();
  }
}
