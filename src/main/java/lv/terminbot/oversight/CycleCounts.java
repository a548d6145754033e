package lv.terminbot.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.oversight.CycleProgress.OfInstitution;
import lv.terminbot.oversight.Happenings.Drafted;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Updates;

/** Counts how far a cycle is. */
public final class CycleCounts {
  private final Obligations obligations;
  private final Updates updates;
  private final Happenings happenings;
  private final Register register;

  public CycleCounts(
      Obligations obligations, Updates updates, Happenings happenings, Register register) {
    this.obligations = obligations;
    this.updates = updates;
    this.happenings = happenings;
    this.register = register;
  }

  /**
   * @param seen an obligation as those may see it who read the counts
   */
  CycleProgress count(ReportingCycle cycle, UnaryOperator<Obligation> seen) {
    var drafts = happenings.drafts(cycle.id());
    var byInstitution =
        obligations.find(cycle.id()).stream()
            .map(seen)
            .collect(groupingBy(Obligation::institution, TreeMap::new, toList()));
    var institutions =
        byInstitution.entrySet().stream()
            .map(owed -> count(owed.getKey(), owed.getValue(), drafts))
            .toList();
    return new CycleProgress(cycle, institutions, delayed(cycle));
  }

  private OfInstitution count(InstitutionCode code, List<Obligation> owed, List<Drafted> drafts) {
    var begun = owed.stream().filter(o -> begun(o, drafts)).count();
    var reached = register.contactsOf(code).stream().filter(Person::reachable).count();
    return new OfInstitution(code, owed, begun, reached);
  }

  private long delayed(ReportingCycle cycle) {
    return updates.states(cycle.id().plan(), List.of()).stream()
        .filter(latest -> latest.cycle().equals(cycle.id()))
        .filter(latest -> latest.state() == ProgressState.DELAYED)
        .count();
  }

  private boolean begun(Obligation owed, List<Drafted> drafts) {
    return owed.state().owed()
        && drafts.stream()
            .filter(draft -> draft.measure().equals(owed.measure()))
            .anyMatch(draft -> isOf(owed.institution(), draft));
  }

  private boolean isOf(InstitutionCode institution, Drafted draft) {
    return draft
        .institution()
        .map(institution::equals)
        .orElseGet(
            () -> register.find(draft.person()).filter(p -> p.reportsFor(institution)).isPresent());
  }
}
