package lv.terminbot.progress;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Takes progress updates: from the first word, kept as a draft, to the receipt. What was typed
 * stays until it is submitted or given up; nothing is submitted unasked.
 */
public final class Reporting {
  private final Drafts drafts;
  private final Drafting drafting;
  private final Rights rights;
  private final Preview preview;
  private final Refusal refusal;
  private final Submission submission;
  private final Receipt receipt;
  private final Register register;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;

  public Reporting(Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    this.drafts = ledger.drafts();
    this.drafting = new Drafting(ledger.drafts(), clock);
    this.rights = new Rights(plans, clock);
    this.preview = new Preview(plans);
    this.refusal = new Refusal(plans);
    this.submission =
        new Submission(plans, ledger.obligations(), ledger.updates(), ledger.drafts(), clock);
    this.receipt = new Receipt(texts, clock);
    this.register = register;
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
  }

  /** What is kept of reporting: drafts, progress updates and what is owed. */
  public record Ledger(Drafts drafts, Updates updates, Obligations obligations) {}

  /** A whole progress update in a line: shows what was understood. */
  public Said quick(
      Person person, MeasureNumber number, Optional<ProgressState> state, String text) {
    var written = Optional.of(text).filter(Html::isSeen);
    return begin(
        person,
        Optional.empty(),
        number,
        draft -> {
          var stated = state.isPresent() ? draft.with(state, clock.instant()) : draft;
          return written.map(t -> stated.with(t, clock.instant())).orElse(stated);
        });
  }

  /** Somebody wants to report on a measure: goes on with the draft there is, or begins one. */
  public Said start(Person person, Optional<PlanCode> plan, MeasureNumber number) {
    return begin(person, plan, number, draft -> draft);
  }

  private Said begin(
      Person person, Optional<PlanCode> plan, MeasureNumber number, UnaryOperator<Draft> change) {
    var right = rights.of(person, plan, number);
    if (!(right instanceof Right.Granted granted)) {
      return new Said(refusal.of(right, phrases(person)));
    }
    var changed = change.apply(drafting.of(person, granted)).touched(clock.instant());
    drafts.put(changed);
    return shown(person, changed);
  }

  /** The measure on which a draft of this person waits for words. */
  public Optional<MeasureNumber> awaited(Person person) {
    return drafts
        .newest(person.id())
        .filter(Draft::incomplete)
        .map(draft -> draft.measure().number());
  }

  /**
   * Words for the draft that waits for them.
   *
   * @param meant what the words would mean after the measure's number: where they begin with a
   *     state that is still asked for, they are taken apart
   */
  public Said write(Person person, String words, Intent meant) {
    return drafts
        .newest(person.id())
        .map(draft -> put(person, drafting.write(draft, words, meant)))
        .orElseGet(() -> gone(person));
  }

  public Said askState(Person person, long id, int version) {
    return upToDate(
        person, id, version, draft -> new Said(preview.whichState(draft, phrases(person))));
  }

  public Said setState(Person person, long id, int version, ProgressState state) {
    return upToDate(
        person, id, version, draft -> put(person, draft.with(Optional.of(state), clock.instant())));
  }

  public Said setInstitution(Person person, long id, int version, InstitutionCode institution) {
    return upToDate(
        person,
        id,
        version,
        draft ->
            rights.cover(person, draft.measure(), institution)
                ? put(person, draft.with(institution, clock.instant()))
                : shown(person, draft));
  }

  /** Gives the draft up. */
  public Said cancel(Person person, long id, int version) {
    return upToDate(
        person,
        id,
        version,
        draft -> {
          drafts.remove(draft);
          var number = draft.measure().number();
          return new Said(new Page(phrases(person).html("progress.cancelled", "number", number)));
        });
  }

  /** Gives up whatever this person began last. */
  public Said cancel(Person person) {
    return drafts
        .newest(person.id())
        .map(draft -> cancel(person, draft.id(), draft.version()))
        .orElseGet(() -> new Said(new Page(phrases(person).html("progress.nothingToCancel"))));
  }

  /** Submits a whole draft; gives the receipt and tells the coordinators. */
  public Said confirm(Person person, long id, int version) {
    return upToDate(person, id, version, draft -> submit(person, draft));
  }

  private Said submit(Person person, Draft draft) {
    var phrases = phrases(person);
    if (draft.incomplete()) {
      return shown(person, draft);
    }
    // Roles and the plan may have changed since the draft was begun.
    if (!rights.cover(person, draft.measure(), draft.institution().orElseThrow())) {
      var measure = plans.measure(draft.measure()).orElseThrow();
      return new Said(refusal.of(new Right.NotYours(measure), phrases));
    }
    var update = submission.submit(draft, person);
    var measure = plans.measure(update.measure()).orElseThrow();
    return new Said(
        receipt.toAuthor(update, measure, submission.left(update), phrases),
        receipt.toCoordinators(update, measure, person, register.toldAtOnce()));
  }

  private Said put(Person person, Draft draft) {
    drafts.put(draft);
    return shown(person, draft);
  }

  /** Acts on the person's own draft as it was shown; an older button shows the newest instead. */
  private Said upToDate(Person person, long id, int version, Function<Draft, Said> action) {
    var own = drafts.of(id).filter(draft -> draft.person().equals(person.id()));
    if (own.isEmpty()) {
      return gone(person);
    }
    return own.get().version() == version ? action.apply(own.get()) : shown(person, own.get());
  }

  private Said shown(Person person, Draft draft) {
    return new Said(preview.of(draft, phrases(person)));
  }

  private Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  private Said gone(Person person) {
    return new Said(new Page(phrases(person).html("progress.gone")));
  }
}
