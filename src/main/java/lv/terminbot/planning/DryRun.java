package lv.terminbot.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.file.Finding;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.plan.file.PlanText;
import lv.terminbot.planning.table.PlanDifference;
import lv.terminbot.planning.table.Recognition;
import lv.terminbot.planning.table.Recognition.Recognised;
import lv.terminbot.planning.table.Sheet;
import lv.terminbot.planning.table.TableReading;
import lv.terminbot.planning.workbook.Refusal;
import lv.terminbot.planning.workbook.SentTable;
import lv.terminbot.progress.Updates;

/** Works out what a table would change, and changes nothing. */
public final class DryRun {
  private final Plans plans;
  private final Updates updates;
  private final Recognition recognition;
  private final PeopleDifference people;

  public DryRun(Plans plans, Updates updates, Recognition recognition, PeopleDifference people) {
    this.people = people;
    this.plans = plans;
    this.updates = updates;
    this.recognition = recognition;
  }

  /** What came of it. */
  sealed interface Result {}

  /**
   * A plan as it would be.
   *
   * @param base the fingerprint of the one in force; empty for none
   * @param reported measures that go and were reported on
   * @param people what would be kept of people and proposed for them
   */
  record Change(
      ActionPlan plan,
      String text,
      String base,
      PlanDifference difference,
      List<MeasureNumber> reported,
      PeopleChange people)
      implements Result {

    /** Whether all of it is so already. */
    boolean isNone() {
      return difference.isNone() && people.isNone();
    }

    private Change with(PeopleChange other) {
      return new Change(plan, text, base, difference, reported, other);
    }
  }

  /** It is a table of a plan, and this is wrong in it. */
  record Faulty(Problems problems) implements Result {}

  /** It was not read. */
  record Unread(Refusal why) implements Result {}

  Result read(byte[] content) {
    return switch (SentTable.read(content)) {
      case SentTable.Refused(var why) -> new Unread(why);
      case SentTable.Sheets(var sheets) ->
          recognition
              .recognise(sheets)
              .map(this::read)
              .orElseGet(() -> new Unread(Refusal.NO_TABLE));
    };
  }

  private Result read(Recognised given) {
    var base = base(given);
    if (base.isEmpty() && !given.table().has(Sheet.PLAN)) {
      return new Faulty(new Problems.WhichPlan(plans.all().size()));
    }
    var reading = TableReading.read(given, base);
    if (reading.plan().isEmpty()) {
      return new Faulty(new Problems.OfCells(reading.faults()));
    }
    var text = PlanText.write(reading.plan().get());
    if (text.length() > PlanFile.LONGEST) {
      return new Unread(Refusal.TOO_LARGE);
    }
    var read = PlanFile.read(reading.plan().get().code().value(), text);
    var named = recognition.people(given, reading.plan().get(), PeopleDifference::isAddress);
    if (!named.faults().isEmpty()) {
      return new Faulty(new Problems.OfCells(named.faults()));
    }
    return read.plan()
        .<Result>map(plan -> change(plan, text).with(people.find(plan, named)))
        .orElseGet(
            () ->
                new Faulty(
                    new Problems.OfPlan(
                        read.findings().stream().filter(Finding::isError).toList())));
  }

  /** The plan that the table says it is; without its sheet of the plan, the only one there is. */
  private Optional<ActionPlan> base(Recognised given) {
    if (!given.table().has(Sheet.PLAN)) {
      return Optional.of(plans.all()).filter(all -> all.size() == 1).map(List::getFirst);
    }
    var code = given.table().planCode();
    return code.matches(PlanCode.PATTERN) ? plans.find(new PlanCode(code)) : Optional.empty();
  }

  /** What this text of a whole plan would change now. */
  Change change(ActionPlan own, String text) {
    var base = plans.find(own.code());
    var reported = base.isEmpty() ? Set.<MeasureNumber>of() : updates.reported(own.code());
    var plan = base.map(now -> kept(own, now, reported)).orElse(own);
    var gone =
        base.stream()
            .flatMap(ActionPlan::measures)
            .filter(m -> !m.withdrawn())
            .map(Measure::number)
            .filter(number -> own.measure(number).isEmpty() && reported.contains(number))
            .toList();
    return new Change(
        plan,
        text,
        plans.digest(own.code()).orElse(""),
        PlanDifference.between(base, plan),
        gone,
        PeopleChange.NONE);
  }

  /** As it would be in force: with what is never lost, and with the cycles as they were changed. */
  private static ActionPlan kept(ActionPlan own, ActionPlan now, Set<MeasureNumber> reported) {
    var changed = now.cycles().stream().filter(cycle -> cycle.version() > 0).toList();
    return own.keeping(now, reported, Instant.EPOCH).with(changed);
  }
}
