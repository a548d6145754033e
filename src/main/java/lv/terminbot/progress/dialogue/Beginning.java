package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.submission.ReportingRight;

/** Somebody begins to report: guided, or with all of it in a line or several. */
public final class Beginning {
  private final Permission permission;
  private final FreshDrafts fresh;
  private final KeptDrafts kept;
  private final MeasureChoice choice;
  private final BatchPreview batch;

  public Beginning(
      Permission permission,
      FreshDrafts fresh,
      KeptDrafts kept,
      MeasureChoice choice,
      BatchPreview batch) {
    this.permission = permission;
    this.fresh = fresh;
    this.kept = kept;
    this.choice = choice;
    this.batch = batch;
  }

  /** Goes through what this person owes, or says that it is nothing. */
  public Response begin(Person person) {
    return choice
        .nextOwed()
        .find(person)
        .map(owed -> start(person, Optional.of(owed.plan()), owed.number()).below())
        .orElseGet(() -> choice.nextOwed().tell(person));
  }

  /** How far something is, with no word of what: asks of what, among what is owed. */
  public Response askOfWhich(Person person, String words) {
    return choice.ask(person, words);
  }

  /** That nothing has changed where nothing was asked: of what, among what is owed. */
  public Response askOfWhichNothingIsNew(Person person) {
    return choice.ask(person, kept.plain(person, "progress.button.same"));
  }

  /** The same, among these. */
  public Response askOfWhich(Person person, List<MeasureNumber> measures, String words) {
    return choice.ask(person, measures, words);
  }

  /** The measures on which the institutions of this person are asked now. */
  List<MeasureNumber> asked(Person person) {
    return choice.nextOwed().findAsked(person).map(id -> id.number()).distinct().toList();
  }

  /** Goes on with the draft there is, or begins one; with what was said and waits for its plan. */
  public Response start(Person person, Optional<PlanCode> plan, MeasureNumber number) {
    return choice
        .understood(person, number)
        .filter(_ -> plan.isPresent())
        .map(update -> write(person, plan, update))
        .orElseGet(() -> guide(person, plan, number));
  }

  private Response guide(Person person, Optional<PlanCode> plan, MeasureNumber number) {
    return begin(
        person,
        plan,
        number,
        granted -> {
          var draft = fresh.begin(person, granted);
          return draft.pace() == Pace.GUIDED ? draft : draft.at(Pace.GUIDED, draft.asked());
        });
  }

  /** A whole progress update in a line: shows what was understood. */
  public Response write(Person person, QuickUpdate update) {
    choice.await(person, update);
    return write(person, Optional.empty(), update);
  }

  private Response write(Person person, Optional<PlanCode> plan, QuickUpdate update) {
    return begin(
        person,
        plan,
        update.number(),
        granted -> {
          choice.settle(person);
          return written(fresh.begin(person, granted, update), update);
        });
  }

  private Draft written(Draft draft, QuickUpdate update) {
    return fresh.write(draft, update, kept.now()).at(Pace.QUICK, Optional.empty());
  }

  /** What was said last of this measure, to be submitted again; where nothing was, that is told. */
  public Response repeat(Person person, MeasureNumber number) {
    return permission.ask(
        person,
        Optional.empty(),
        number,
        granted -> {
          var draft = fresh.begin(person, granted).touched(kept.now());
          return fresh
              .repeated(draft)
              .or(() -> choice.justNow().fill(person, draft))
              .map(again -> kept.put(person, again.at(Pace.QUICK, Optional.empty())))
              .orElseGet(
                  () ->
                      kept.put(
                          person, draft.at(Pace.GUIDED, draft.asked()), "progress.nothingBefore"));
        });
  }

  /**
   * As far as what this person said just before of another measure; asked where that is nothing.
   */
  public Response likewise(Person person, MeasureNumber number) {
    return write(person, new QuickUpdate(number, choice.justNow().state(person, number), ""));
  }

  /** Several of them in one message: shown together. */
  public Response write(Person person, List<QuickUpdate> updates) {
    return batch.show(person, updates);
  }

  /** The same, and a state for all that this person owes and that is not named. */
  public Response writeRest(Person person, List<QuickUpdate> named, ProgressState state) {
    var others =
        choice
            .nextOwed()
            .findAll(person)
            .map(id -> id.number())
            .distinct()
            .filter(number -> named.stream().noneMatch(one -> one.number().equals(number)))
            .map(number -> new QuickUpdate(number, Optional.of(state), ""))
            .toList();
    var all = Stream.concat(named.stream(), others.stream()).toList();
    return all.isEmpty()
        ? kept.say(person, "progress.ofWhich.none")
        : all.size() == 1 ? write(person, all.getFirst()) : write(person, all);
  }

  private Response begin(
      Person person,
      Optional<PlanCode> plan,
      MeasureNumber number,
      Function<ReportingRight.Granted, Draft> draft) {
    return permission.ask(
        person,
        plan,
        number,
        granted -> kept.put(person, draft.apply(granted).touched(kept.now())));
  }
}
