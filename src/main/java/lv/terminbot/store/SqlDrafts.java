package lv.terminbot.store;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;

/** Drafts, at most one per person and measure. */
final class SqlDrafts implements Drafts {
  private final DraftRows rows;

  SqlDrafts(DraftRows rows) {
    this.rows = rows;
  }

  @Override
  public Draft add(Draft draft) {
    return rows.save(DraftRow.of(draft)).draft();
  }

  @Override
  public void put(Draft draft) {
    rows.save(DraftRow.of(draft));
  }

  @Override
  public void remove(Draft draft) {
    rows.deleteById(draft.id());
  }

  @Override
  public Optional<Draft> of(long id) {
    return rows.findById(id).map(DraftRow::draft);
  }

  @Override
  public Optional<Draft> of(PersonId person, MeasureId measure) {
    return rows.findByPersonAndPlanAndMeasure(
            person.value(), measure.plan().value(), measure.number().value())
        .map(DraftRow::draft);
  }

  @Override
  public List<Draft> of(PersonId person) {
    return rows.findByPersonOrderById(person.value()).stream().map(DraftRow::draft).toList();
  }

  @Override
  public Optional<Draft> newest(PersonId person) {
    return rows.newest(person.value()).map(DraftRow::draft);
  }
}
