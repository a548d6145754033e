package lv.terminbot.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * What of a wish can be done in some of the plans, and what is wrong in the others: the same number
 * may be owed in several, and only in one of them until a later day.
 */
record WishByPlan(List<Owed> owed, List<Html> faults) {

  /** Empty where nothing can be done in any plan. */
  static Optional<WishByPlan> sound(
      List<Owed> owed, Function<List<Owed>, Optional<Html>> fault, Plans plans, Phrases phrases) {
    var good = new ArrayList<Owed>();
    var faults = new ArrayList<Html>();
    owed.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.cycle().id().plan(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (plan, ofPlan) ->
                fault
                    .apply(ofPlan)
                    .ifPresentOrElse(
                        wrong -> faults.add(named(plan, plans, phrases).plus(wrong)),
                        () -> good.addAll(ofPlan)));
    return good.isEmpty() ? Optional.empty() : Optional.of(new WishByPlan(good, faults));
  }

  private static Html named(PlanCode plan, Plans plans, Phrases phrases) {
    return plans
        .titleAmongSeveral(plan, phrases.language())
        .map(title -> Html.bold(title).plus(": "))
        .orElse(Html.EMPTY);
  }
}
