package lv.terminbot.store.reporting;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;

/** Drafts, at most one per person and measure, and what each was before its changes. */
final class SqlDrafts implements Drafts {
  private final DraftRows rows;
  private final KeptReads<PersonId, List<Draft>> ofPeople;

  SqlDrafts(DraftRows rows, Changes changes) {
    ofPeople = new KeptReads<>(changes, "draft");
    this.rows = rows;
  }

  @Override
  public Draft add(Draft draft) {
    rows.find(
            draft.person().value(),
            draft.measure().plan().value(),
            draft.measure().number().value())
        .map(DraftRow::draft)
        .filter(there -> there.pace() == Pace.GIVEN_UP)
        .ifPresent(this::remove);
    return rows.save(DraftRow.from(draft)).draft();
  }

  @Override
  public void put(Draft draft) {
    if (find(draft.id()).filter(before -> !before.saysTheSame(draft)).isPresent()) {
      rows.keepStep(draft.id());
    }
    rows.save(DraftRow.from(draft));
  }

  @Override
  public void remove(Draft draft) {
    rows.forgetSteps(draft.id(), 0);
    rows.deleteById(draft.id());
  }

  @Override
  public Optional<Draft> find(long id) {
    return rows.findById(id).map(DraftRow::draft);
  }

  @Override
  public Optional<Draft> find(PersonId person, MeasureId measure) {
    return rows.find(person.value(), measure.plan().value(), measure.number().value())
        .map(DraftRow::draft)
        .filter(draft -> draft.pace() != Pace.GIVEN_UP);
  }

  @Override
  public List<Draft> find(PersonId person) {
    return ofPeople.get(
        person, () -> rows.find(person.value()).stream().map(DraftRow::draft).toList());
  }

  @Override
  public List<Draft> find(MeasureId measure, InstitutionCode institution) {
    return rows.find(measure.plan().value(), measure.number().value(), institution.value()).stream()
        .map(DraftRow::draft)
        .toList();
  }

  @Override
  public Draft shown(Draft draft, int version) {
    return rows.stepShown(draft.id(), version).map(DraftRow::draft).orElse(draft);
  }

  @Override
  public Optional<Draft> undo(Draft draft) {
    var step = rows.lastStep(draft.id());
    step.ifPresent(
        version -> {
          rows.restore(draft.id(), version);
          rows.forgetSteps(draft.id(), version);
        });
    return step.flatMap(version -> find(draft.id()));
  }
}
