package lv.terminbot.reading.update;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.update.MeasureGroups.Group;

/** For which institution a message reports that names one: "VAS 4.1 izpildīts". */
final class Reporters {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,:–—-]*");
  private static final Pattern BEHIND = Pattern.compile("\\s*[:,–—-]");

  private final Entities entities;
  private final List<Group> groups;

  Reporters(Entities entities, List<Group> groups) {
    this.entities = entities;
    this.groups = groups;
  }

  /**
   * The one that stands before the measures, or right behind them, or else before the first of all:
   * one that is only spoken of stands further on.
   */
  Optional<InstitutionCode> of(Group group) {
    return before(group)
        .or(() -> behind(group))
        .or(() -> group.equals(groups.getFirst()) ? Optional.empty() : of(groups.getFirst()));
  }

  /** Of a measure that is named by its title: where no other institution is named. */
  Optional<InstitutionCode> onlyOne() {
    return only(_ -> true);
  }

  private Optional<InstitutionCode> before(Group group) {
    var from =
        groups.stream()
            .filter(g -> g.last() < group.first())
            .mapToInt(Group::last)
            .max()
            .orElse(group.within().from());
    return only(e -> e.from() >= from && e.to() <= group.first());
  }

  private Optional<InstitutionCode> behind(Group group) {
    return only(
        e ->
            e.from() >= group.last()
                && BETWEEN.matcher(entities.text().substring(group.last(), e.from())).matches()
                && (entities.text().substring(group.last(), e.from()).isBlank()
                    || BEHIND.matcher(entities.text().substring(e.to())).lookingAt()));
  }

  private Optional<InstitutionCode> only(Predicate<Entity> wanted) {
    var named =
        entities.found().stream()
            .filter(e -> e.is(InstitutionCode.class))
            .filter(wanted)
            .map(e -> (InstitutionCode) e.value())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
