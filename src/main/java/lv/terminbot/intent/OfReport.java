package lv.terminbot.intent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;

/** What is wanted of the dialogue in which a report is given, and of what was submitted in it. */
public sealed interface OfReport extends Intent {

  Family<OfReport> FAMILY =
      new Family<>(OfReport.class, ReportButtons::fields, ReportButtons.SHAPES);

  @Override
  default Family<OfReport> family() {
    return FAMILY;
  }

  /** "atskaite": goes through what is owed, one measure after the other. */
  record Begin() implements OfReport {}

  /**
   * A button under a draft, which is known by its number. The version is the draft's when the
   * button was shown; an older one is stale and shown anew.
   */
  sealed interface OnDraft extends OfReport {
    long draft();

    int version();

    @Override
    default Optional<Subject> subject() {
      return Optional.of(new Subject.Begun(draft(), version()));
    }
  }

  /** A button under what is handed in, or under what was. */
  sealed interface OnSubmission extends OfReport {}

  /** A step in words, about the draft that waits or that on this measure: "iesniedz 3.2". */
  record InWords(Saying saying, Optional<MeasureNumber> measure) implements OfReport {}

  /** What can be said in words of the draft that waits. */
  enum Saying {
    SKIP,
    CONFIRM,
    DECLINE,
    BACK,
    SAME,
    REVIEW,
    LATER,
    SUBMIT_ALL,
    GIVE_UP,
    NONE
  }

  /** "4.3 bez izmaiņām": what was said of it last holds still. */
  record Repeat(MeasureNumber number) implements OfReport {}

  /** "un 5.1 arī": it is as far as what was said just before of another one. */
  record Likewise(MeasureNumber number) implements OfReport {}

  /** How far something is, with no word of what. */
  record StateOnly(Optional<ProgressState> state, String text) implements OfReport {
    @Override
    public boolean asksBack() {
      return true;
    }
  }

  /** What was done on one of several measures; which, is to be asked. */
  record OneOf(List<MeasureNumber> measures, String text) implements OfReport {
    public OneOf {
      measures = List.copyOf(measures);
    }

    @Override
    public boolean asksBack() {
      return true;
    }
  }

  /** "ņemu atpakaļ": the one that this person submitted last, on this measure if one is named. */
  record WithdrawLast(Optional<MeasureNumber> measure) implements OfReport {}

  /** "labot iesniegto": the one submitted last; with what is right, empty where it is not said. */
  record CorrectLast(String words) implements OfReport {}

  /** "izlabo 3.2 atskaitē skaitli": what was submitted on this measure. */
  record Correct(MeasureNumber number) implements OfReport {}

  /** "ne tas pasākums, jābūt 5.1": the last belongs to another, perhaps one of those named. */
  record AskMove(List<MeasureNumber> named) implements OfReport {
    public AskMove {
      named = List.copyOf(named);
    }
  }

  /** A step in the dialogue about a draft. */
  record Step(long draft, int version, Move move) implements OnDraft {}

  /** A way through the dialogue that says nothing of the measure itself. */
  enum Move {
    /** Leaves a question without an answer. */
    SKIP,
    /** There is no challenge. */
    NONE,
    /** To the question before. */
    BACK,
    /** What was said last time holds still. */
    SAME,
    /** What was done is written anew, in place of what stands there. */
    AFRESH,
    /** To the review of all that was said. */
    REVIEW,
    /** Goes on some other day; the draft stays. */
    LATER,
    /** Takes the last change back. */
    UNDO
  }

  /** To answer this question anew. */
  record Change(long draft, int version, String question) implements OnDraft {}

  /** One of the choices of a question. */
  record Choose(long draft, int version, String question, String choice) implements OnDraft {}

  /** To take out the file of this place in the answer, counted from 0. */
  record DropFile(long draft, int version, int place) implements OnDraft {}

  /** To go on with what a colleague has begun. */
  record TakeOver(long draft, int version, long other) implements OnDraft {}

  /** Submits all drafts that were shown together, as they were at this moment (epoch millis). */
  record SubmitAll(long at) implements OnSubmission {}

  /** The head signs a draft off as it was shown; it is submitted then. */
  record SignOff(long draft, int version) implements OnSubmission {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Begun(draft, version));
    }
  }

  /** The head gives a draft back to whoever wrote it. */
  record GiveBack(long draft, int version) implements OnSubmission {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Begun(draft, version));
    }
  }

  /** A file that was sent as evidence. */
  record AskFile(long evidence) implements OnSubmission {}

  /** A file that was sent without a word of what it shows, with its album, is of this measure. */
  record PutFile(long evidence, MeasureId measure) implements OfReport {}

  /** Takes a submitted update back, and puts its words into a draft on another measure. */
  record MoveTo(long update, MeasureNumber number) implements OnSubmission {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Takes a submitted update back, into a draft. */
  record Withdraw(long update) implements OnSubmission {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Submitted(update));
    }
  }

  /** The button "Report on 3.2": the bot asks for the rest. */
  record StartUpdate(Optional<PlanCode> plan, MeasureNumber number) implements OfReport {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Measured(plan, number));
    }
  }

  /**
   * "3.2 procesā: …", the whole progress update in a line; an unknown state is asked for.
   *
   * @param text what was done
   * @param answers to the other questions, by their codes
   * @param onBehalfOf the institution that is named as the one that reports
   */
  record QuickUpdate(
      MeasureNumber number,
      Optional<ProgressState> state,
      String text,
      Map<String, String> answers,
      Optional<InstitutionCode> onBehalfOf)
      implements OfReport {
    public QuickUpdate {
      answers = Map.copyOf(answers);
    }

    /** One that says what was done, and no more. */
    public QuickUpdate(MeasureNumber number, Optional<ProgressState> state, String text) {
      this(number, state, text, Map.of(), Optional.empty());
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Measured(Optional.empty(), number));
    }
  }

  /** Several whole progress updates in one message; two at least. */
  record SeveralUpdates(List<QuickUpdate> updates) implements OfReport {
    public SeveralUpdates {
      updates = List.copyOf(updates);
    }
  }

  /** The same, and one state for all measures that are owed and not named: "pārējie procesā". */
  record RestUpdates(List<QuickUpdate> named, ProgressState state) implements OfReport {
    public RestUpdates {
      named = List.copyOf(named);
    }
  }

  record ConfirmDraft(long draft, int version) implements OnDraft {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  record AskDraftState(long draft, int version) implements OnDraft {}

  record SetDraftState(long draft, int version, ProgressState state) implements OnDraft {}

  record CancelDraft(long draft, int version) implements OnDraft {}

  /** A coordinator or one of several institutions names on whose behalf the draft is. */
  record SetDraftInstitution(long draft, int version, InstitutionCode institution)
      implements OnDraft {}

  /** "/cancel": give up what is begun; the draft stays until it is replaced. */
  record Cancel() implements OfReport {}
}
