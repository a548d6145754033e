package lv.terminbot.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.Whom;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;

/** Makes a reminder out of turn of words: whom, of which measures, and what is added. */
final class NudgeWords {
  private final Entities entities;
  private final PlanIndex index;

  NudgeWords(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
  }

  /** What stands behind a colon is said to them, and names nobody. */
  Intent order(Whom whom) {
    var colon = entities.text().indexOf(':');
    var words = colon < 0 ? "" : entities.text().substring(colon + 1).strip();
    var excluded = new Exclusion(entities).institutions();
    var named =
        within(colon)
            .filter(e -> e.is(InstitutionCode.class))
            .map(e -> (InstitutionCode) e.value())
            .distinct()
            .toList();
    var measures = within(colon).flatMap(this::measures).distinct().toList();
    return excluded.isEmpty()
        ? new OfNudges.AskNudge(whom, named, measures, words)
        : new OfNudges.AskNudge(Whom.NAMED, others(excluded), measures, words);
  }

  /** Of a commitment all that it has. */
  private Stream<MeasureNumber> measures(Entity entity) {
    return entity.value() instanceof Entity.Commitment(var number)
        ? index.ofCommitment(number).stream()
        : Entities.measures(entity).stream();
  }

  /** All of the plan but these, in one order whichever way they are kept. */
  private List<InstitutionCode> others(List<InstitutionCode> excluded) {
    return index.institutions().stream()
        .filter(code -> !excluded.contains(code))
        .sorted(Comparator.comparing(InstitutionCode::value))
        .toList();
  }

  private Stream<Entity> within(int colon) {
    return entities.found().stream().filter(e -> colon < 0 || e.to() <= colon);
  }
}
