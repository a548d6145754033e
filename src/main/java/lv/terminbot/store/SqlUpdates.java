package lv.terminbot.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;

/** Progress updates, never changed and never removed. */
final class SqlUpdates implements Updates {
  private final ProgressUpdateRows rows;

  SqlUpdates(ProgressUpdateRows rows) {
    this.rows = rows;
  }

  @Override
  public ProgressUpdate add(ProgressUpdate update) {
    return rows.save(ProgressUpdateRow.of(update)).update();
  }

  @Override
  public Optional<ProgressUpdate> latest(MeasureId measure) {
    return rows.latest(measure.plan().value(), measure.number().value())
        .map(ProgressUpdateRow::update);
  }

  @Override
  public Optional<ProgressUpdate> of(long number) {
    return rows.counting(number).map(ProgressUpdateRow::update);
  }

  @Override
  public Optional<ProgressUpdate> latest(MeasureId measure, InstitutionCode institution) {
    return rows.latest(measure.plan().value(), measure.number().value(), institution.value())
        .map(ProgressUpdateRow::update);
  }

  @Override
  public boolean withdraw(long number, Instant at) {
    return rows.withdraw(number, at.toEpochMilli()) > 0;
  }

  @Override
  public List<ProgressUpdate> latest(PlanCode plan) {
    return rows.latest(plan.value()).stream()
        .map(ProgressUpdateRow::update)
        .sorted(Comparator.comparing(update -> update.measure().number()))
        .toList();
  }

  @Override
  public List<ProgressUpdate> latestOf(CycleId cycle, Collection<MeasureNumber> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    var numbers = measures.stream().map(MeasureNumber::value).toList();
    return rows.latestOf(cycle.plan().value(), cycle.code(), numbers).stream()
        .map(ProgressUpdateRow::update)
        .toList();
  }

  @Override
  public List<Instant> firstAnswers(CycleId cycle) {
    return rows.firstAnswers(cycle.plan().value(), cycle.code()).stream()
        .map(Instant::ofEpochMilli)
        .toList();
  }

  @Override
  public List<ProgressUpdate> since(Instant from, int most) {
    return rows.since(from.toEpochMilli(), most).stream().map(ProgressUpdateRow::update).toList();
  }

  @Override
  public List<ProgressUpdate> history(MeasureId measure) {
    return rows.history(measure.plan().value(), measure.number().value()).stream()
        .map(ProgressUpdateRow::update)
        .toList();
  }

  @Override
  public Set<MeasureNumber> reported(PlanCode plan) {
    return rows.reported(plan.value()).stream().map(MeasureNumber::new).collect(Collectors.toSet());
  }
}
