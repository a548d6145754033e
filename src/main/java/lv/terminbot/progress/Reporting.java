package lv.terminbot.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Takes progress updates: from the first word, kept as a draft, to the receipt. What was typed
 * stays until it is submitted or given up; nothing is submitted unasked.
 */
public final class Reporting implements Door<OfReport> {
  private final Drafts drafts;
  private final Drafting drafting;
  private final ReportingRights rights;
  private final DraftPages pages;
  private final Refusal refusal;
  private final Submission submission;
  private final TypedAnswer typed;
  private final Moves moves;
  private final Sayings sayings;
  private final Corrections corrections;
  private final SignOff signOff;
  private final Batch batch;
  private final Attaching attaching;
  private final Texts texts;
  private final Clock clock;

  public Reporting(Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    this.drafts = ledger.drafts();
    this.drafting = new Drafting(ledger, clock);
    this.rights = new ReportingRights(plans, ledger.obligations(), clock);
    this.pages = new DraftPages(ledger, plans, register, texts);
    this.refusal = new Refusal(plans);
    this.submission = new Submission(ledger, plans, register, texts, clock);
    this.typed = new TypedAnswer(drafts, drafting, pages);
    this.moves = new Moves(ledger, pages, clock);
    this.corrections =
        new Corrections(
            ledger, drafting, rights, pages, new Corrections.Tools(register, texts, clock));
    this.sayings = new Sayings(drafts, moves, submission, pages);
    this.signOff = new SignOff(ledger, plans, register, pages, submission);
    this.batch = new Batch(rights, drafting, pages, signOff, refusal);
    this.attaching = new Attaching(ledger, pages, texts, clock);
    this.texts = texts;
    this.clock = clock;
  }

  /** What is kept of reporting. */
  public record Ledger(
      Drafts drafts,
      Updates updates,
      Obligations obligations,
      SpokenWords spoken,
      Reviews reviews,
      Challenges challenges,
      EvidenceFiles files) {}

  /** A whole progress update in a line: shows what was understood. */
  private Response quick(
      Person person, MeasureNumber number, Optional<ProgressState> state, String text) {
    var written = Optional.of(text).filter(Html::isSeen);
    return begin(
        person,
        Optional.empty(),
        number,
        draft -> {
          var now = clock.instant();
          var stated = state.isPresent() ? draft.with(state, now) : draft;
          return written
              .map(t -> stated.with(t, now))
              .orElse(stated)
              .at(Pace.QUICK, Optional.empty());
        });
  }

  /** Somebody wants to report on a measure: goes on with the draft there is, or begins one. */
  public Response start(Person person, Optional<PlanCode> plan, MeasureNumber number) {
    return begin(
        person,
        plan,
        number,
        draft -> draft.pace() == Pace.GUIDED ? draft : draft.at(Pace.GUIDED, draft.asked()));
  }

  private Response begin(
      Person person, Optional<PlanCode> plan, MeasureNumber number, UnaryOperator<Draft> change) {
    var right = rights.decide(person, plan, number);
    if (!(right instanceof ReportingRight.Granted granted)) {
      return new Response(refusal.tell(right, phrases(person)));
    }
    return put(person, change.apply(drafting.begin(person, granted)).touched(clock.instant()));
  }

  /** The measure on which a draft of this person waits for words. */
  public Optional<MeasureNumber> awaited(Person person) {
    return typed.waiting(person).map(draft -> draft.measure().number());
  }

  /** Whether words are an answer to what is asked, and no question: a number for a number. */
  public boolean answers(Person person, String words) {
    return typed.waiting(person).filter(draft -> typed.answers(draft, words)).isPresent();
  }

  /**
   * Words for the draft that waits for them.
   *
   * @param message the number of the message that says them
   * @param meant what the words would mean after the measure's number: where they begin with a
   *     state that is still asked for, they are taken apart
   */
  public Response write(Person person, String words, long message, Intent meant) {
    return typed
        .waiting(person)
        .map(draft -> new Response(typed.take(draft, words, message, meant, phrases(person))))
        .orElseGet(() -> gone(person));
  }

  /** The new text of a message that gave an answer; empty if it gave none. */
  public Optional<Response> edited(Person person, long message, String words) {
    return corrections.edited(person, message, words);
  }

  /** A file as evidence; empty where it needs no answer of its own. */
  public Optional<Response> attach(Person person, Content.SentFile file) {
    return attaching.attach(person, file);
  }

  @Override
  public Family<OfReport> family() {
    return OfReport.FAMILY;
  }

  /** A step in the dialogue, or what is wanted of a submitted update. */
  @Override
  public Response open(Person person, OfReport wanted) {
    return switch (wanted) {
      case OfReport.InWords(var saying) ->
          sayings.take(person, saying, draft -> submit(person, draft));
      case OfReport.StateOnly(_, var words) -> sayings.askOfWhich(person, words);
      case OfReport.WithdrawLast() -> corrections.withdrawLast(person);
      case OfReport.Begin() -> throw new IllegalArgumentException("asked with an alternative");
      case OfReport.Step(var id, var version, var move) ->
          upToDate(person, id, version, draft -> moves.make(person, draft, move));
      case OfReport.Change(var id, var version, var question) ->
          upToDate(
              person,
              id,
              version,
              draft ->
                  put(
                      person,
                      draft.touched(clock.instant()).at(active(draft), Optional.of(question))));
      case OfReport.Choose(var id, var version, var question, var choice) ->
          upToDate(person, id, version, draft -> choose(person, draft, question, choice));
      case OfReport.TakeOver(var id, var version, var other) ->
          upToDate(person, id, version, draft -> moves.takeOver(person, draft, other));
      case OfReport.AskFile(var id) -> attaching.give(person, id);
      case OfReport.SubmitAll(var at) ->
          batch.submit(person, drafts.find(person.id()), Instant.ofEpochMilli(at));
      case OfReport.Withdraw(var number) -> corrections.withdraw(person, number);
      case OfReport.SignOff wish -> signOff.sign(person, wish);
      case OfReport.GiveBack wish -> signOff.giveBack(person, wish);
      case OfReport.StartUpdate(var plan, var number) -> start(person, plan, number);
      case OfReport.QuickUpdate(var number, var state, var text) ->
          quick(person, number, state, text);
      case OfReport.SeveralUpdates(var updates) -> batch.preview(person, updates);
      case OfReport.ConfirmDraft(var id, var version) ->
          upToDate(person, id, version, draft -> submit(person, draft));
      case OfReport.AskDraftState(var id, var version) ->
          open(person, new OfReport.Change(id, version, Question.STATE));
      case OfReport.SetDraftState(var id, var version, var state) ->
          setState(person, id, version, state);
      case OfReport.SetDraftInstitution(var id, var version, var institution) ->
          setInstitution(person, id, version, institution);
      case OfReport.CancelDraft(var id, var version) ->
          upToDate(person, id, version, draft -> moves.giveUp(person, draft));
      case OfReport.Cancel() -> cancel(person);
    };
  }

  private static Pace active(Draft draft) {
    return draft.pace() == Pace.GUIDED ? Pace.GUIDED : Pace.QUICK;
  }

  private Response choose(Person person, Draft draft, String code, String choice) {
    return pages
        .dialogue(draft)
        .question(code)
        .filter(q -> q.choices().stream().anyMatch(c -> c.code().equals(choice)))
        .map(q -> put(person, drafting.answer(draft, q, choice)))
        .orElseGet(() -> shown(person, draft));
  }

  /** Goes through what this person owes; empty if that is nothing. */
  public Optional<Response> begin(Person person) {
    return submission
        .owed(person)
        .map(owed -> start(person, Optional.of(owed.plan()), owed.number()));
  }

  private Response setState(Person person, long id, int version, ProgressState state) {
    return upToDate(
        person,
        id,
        version,
        draft ->
            put(
                person,
                draft
                    .with(Optional.of(state), clock.instant())
                    .at(active(draft), Optional.empty())));
  }

  private Response setInstitution(
      Person person, long id, int version, InstitutionCode institution) {
    return upToDate(
        person,
        id,
        version,
        draft ->
            rights.cover(person, draft.measure(), institution)
                ? put(
                    person,
                    drafting.begunFor(institution, draft.with(institution, clock.instant())))
                : shown(person, draft));
  }

  /** Gives up whatever this person began last. */
  private Response cancel(Person person) {
    return drafts
        .newest(person.id())
        .map(draft -> moves.giveUp(person, draft))
        .orElseGet(() -> new Response(new Page(phrases(person).html("progress.nothingToCancel"))));
  }

  /** Submits a whole draft; gives the receipt and tells the coordinators. */
  private Response submit(Person person, Draft draft) {
    if (!pages.dialogue(draft).isWhole(draft)) {
      return shown(person, draft.at(active(draft), Optional.empty()));
    }
    // Roles, the plan and the cycle may have changed since the draft was begun.
    var right =
        rights.decide(person, Optional.of(draft.measure().plan()), draft.measure().number());
    if (!(right instanceof ReportingRight.Granted granted)) {
      return new Response(refusal.tell(right, phrases(person)));
    }
    if (!granted.institutions().contains(draft.institution().orElseThrow())) {
      return new Response(
          refusal.tell(new ReportingRight.NotYours(granted.measure()), phrases(person)));
    }
    if (submission.isOvertaken(draft)) {
      var warned = draft.touched(clock.instant());
      drafts.put(submission.onTop(warned));
      return shown(person, warned);
    }
    return signOff.handIn(person, draft);
  }

  private Response put(Person person, Draft draft) {
    drafts.put(draft);
    return shown(person, draft);
  }

  /** Acts on the person's own draft as it was shown; an older button shows the newest instead. */
  private Response upToDate(Person person, long id, int version, Function<Draft, Response> action) {
    var own = drafts.find(id).filter(draft -> draft.person().equals(person.id()));
    if (own.isEmpty()) {
      return gone(person);
    }
    return own.get().version() == version ? action.apply(own.get()) : shown(person, own.get());
  }

  private Response shown(Person person, Draft draft) {
    return new Response(pages.show(draft, phrases(person)));
  }

  private Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  private Response gone(Person person) {
    return new Response(new Page(phrases(person).html("progress.gone")));
  }
}
