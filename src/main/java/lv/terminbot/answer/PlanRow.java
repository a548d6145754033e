package lv.terminbot.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * A line of a list whose numbers alone would not say of which plan they are: the entries of each
 * plan stand under its title, where there are several plans.
 */
sealed interface PlanRow<T> {
  record Title<T>(ActionPlan plan) implements PlanRow<T> {}

  record Entry<T>(T entry) implements PlanRow<T> {}

  static <T> List<PlanRow<T>> gather(
      List<ActionPlan> plans, Function<ActionPlan, List<T>> entries) {
    var listed =
        plans.stream()
            .map(p -> Map.entry(p, entries.apply(p)))
            .filter(e -> !e.getValue().isEmpty())
            .toList();
    return listed.stream()
        .flatMap(
            e ->
                Stream.concat(
                    Stream.<PlanRow<T>>of(new Title<>(e.getKey())).filter(_ -> plans.size() > 1),
                    e.getValue().stream().map(Entry::new)))
        .toList();
  }

  static <T> Function<PlanRow<T>, Html> lines(Function<T, Html> line, Phrases phrases) {
    return row ->
        switch (row) {
          case Title<T>(var plan) -> Html.escape("\n").plus(Lists.titled(plan, phrases));
          case Entry<T>(var entry) -> line.apply(entry);
        };
  }

  static <T> Function<PlanRow<T>, Optional<Button>> buttons(Function<T, Optional<Button>> button) {
    return row ->
        switch (row) {
          case Title<T> _ -> Optional.empty();
          case Entry<T>(var entry) -> button.apply(entry);
        };
  }
}
