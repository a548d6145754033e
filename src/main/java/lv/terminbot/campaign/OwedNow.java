package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.campaign.OfExtensions.Extend;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Plans;

/** What is owed now, in every plan, of what somebody wishes to extend. */
final class OwedNow {
  private final Plans plans;
  private final Obligations obligations;

  OwedNow(Plans plans, Obligations obligations) {
    this.plans = plans;
    this.obligations = obligations;
  }

  List<Owed> find(Person person, Extend wanted, LocalDate today) {
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.asking(plan, today).stream())
        .flatMap(cycle -> obligations.find(cycle.id()).stream().map(o -> new Owed(o, cycle)))
        .filter(o -> o.obligation().state().owed())
        .filter(o -> concerns(o.obligation(), person, wanted))
        .toList();
  }

  /** A contact speaks for their own institutions; a coordinator names the institution. */
  private static boolean concerns(Obligation o, Person person, Extend wanted) {
    var named = wanted.institutions().isEmpty() || wanted.institutions().contains(o.institution());
    var measured = wanted.measures().isEmpty() || wanted.measures().contains(o.measure().number());
    var said = !wanted.institutions().isEmpty() || !wanted.measures().isEmpty();
    return Right.GIVE_TIME.isHeldBy(person)
        ? said && named && measured
        : named && measured && Right.ASK_FOR_TIME.isHeldBy(person, o.institution());
  }
}
