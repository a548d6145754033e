package lv.terminbot.reading.update;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.update.MeasureGroups.Group;

/** For which institution a message reports that names one: "VAS 4.1 izpildīts". */
final class Reporters {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,:–—-]*");
  private static final Pattern ON_BEHALF = Pattern.compile("(?iuU)\\s+(?:v[āa]rd[āa]|viet[āa])\\b");
  private static final Pattern BEHALF_OF = Pattern.compile("(?iu)(?:behalf of|от имени)\\s+$");
  private static final Pattern BEHIND = Pattern.compile("\\s*[:,–—-]");

  private final Entities entities;
  private final List<Group> groups;
  private final NavigableSet<Integer> ends;

  Reporters(Entities entities, List<Group> groups) {
    this.entities = entities;
    this.groups = groups;
    this.ends = groups.stream().map(Group::last).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The one that stands before the measures, or right behind them, or else before the first of all:
   * one that is only spoken of stands further on.
   */
  Optional<InstitutionCode> of(Group group) {
    return before(group)
        .or(() -> behind(group))
        .or(() -> onBehalf(group))
        .or(() -> group.equals(groups.getFirst()) ? Optional.empty() : of(groups.getFirst()));
  }

  /** Of a measure that is named by its title: where no other institution is named. */
  Optional<InstitutionCode> onlyOne() {
    return only(entities.found());
  }

  private Optional<InstitutionCode> before(Group group) {
    var from = Optional.ofNullable(ends.lower(group.first())).orElse(group.within().from());
    return only(entities.within(from, group.first()));
  }

  private Optional<InstitutionCode> behind(Group group) {
    return only(entities.behind(group.last()).stream().filter(e -> isBehind(group, e)).toList());
  }

  /** "… ieraksti VAS vārdā" */
  private Optional<InstitutionCode> onBehalf(Group group) {
    var within = group.within();
    return only(
        entities.within(group.last(), within.to()).stream()
            .filter(
                e ->
                    ON_BEHALF.matcher(entities.text()).region(e.to(), within.to()).lookingAt()
                        || BEHALF_OF.matcher(entities.text().substring(0, e.from())).find())
            .toList());
  }

  private boolean isBehind(Group group, Entity named) {
    var text = entities.text();
    var between = text.substring(group.last(), named.from());
    return BETWEEN.matcher(between).matches()
        && (between.isBlank()
            || BEHIND.matcher(text).region(named.to(), text.length()).lookingAt());
  }

  private static Optional<InstitutionCode> only(List<Entity> among) {
    var named =
        among.stream()
            .filter(e -> e.is(InstitutionCode.class))
            .map(e -> (InstitutionCode) e.value())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
