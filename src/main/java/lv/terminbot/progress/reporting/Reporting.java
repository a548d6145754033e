package lv.terminbot.progress.reporting;

import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.Corrections;

/**
 * Takes progress updates: from the first word, kept as a draft, to the receipt. What was typed
 * stays until it is submitted or given up; nothing is submitted unasked.
 */
public final class Reporting implements Door<OfReport> {
  private final Beginning beginning;
  private final DraftButtons drafts;
  private final SubmissionButtons submissions;
  private final Corrections corrections;
  private final Attaching attaching;

  public Reporting(
      Beginning beginning,
      DraftButtons drafts,
      SubmissionButtons submissions,
      Corrections corrections,
      Attaching attaching) {
    this.beginning = beginning;
    this.drafts = drafts;
    this.submissions = submissions;
    this.corrections = corrections;
    this.attaching = attaching;
  }

  @Override
  public Family<OfReport> family() {
    return OfReport.FAMILY;
  }

  /** A step in the dialogue, or what is wanted of a submitted update. */
  @Override
  public Response open(Person person, OfReport wanted) {
    return switch (wanted) {
      case OfReport.Begin() -> beginning.begin(person);
      case OfReport.StartUpdate(var plan, var number) ->
          beginning.start(person, plan, number).below();
      case OfReport.QuickUpdate update -> beginning.write(person, update);
      case OfReport.Repeat(var number) -> beginning.repeat(person, number);
      case OfReport.Likewise(var number) -> beginning.likewise(person, number);
      case OfReport.SeveralUpdates(var updates) -> beginning.write(person, updates);
      case OfReport.RestUpdates(var named, var state) -> beginning.writeRest(person, named, state);
      case OfReport.OnDraft button -> drafts.press(person, button);
      case OfReport.PutFile chosen -> attaching.put(person, chosen);
      case OfReport.OnSubmission button -> submissions.press(person, button);
      case OfReport.InWords(var saying, var number) ->
          number
              .filter(named -> !drafts.isOn(person, named))
              .map(named -> ofOther(person, saying, named))
              .orElseGet(
                  () ->
                      number.isPresent() && saying == OfReport.Saying.CONFIRM
                          ? drafts.confirm(person)
                          : saying == OfReport.Saying.SAME && !drafts.isAny(person)
                              ? beginning.askOfWhichNothingIsNew(person)
                              : drafts.take(person, saying));
      case OfReport.StateOnly(_, var words) -> beginning.askOfWhich(person, words);
      case OfReport.OneOf(var measures, var words) -> beginning.askOfWhich(person, measures, words);
      case OfReport.WithdrawLast(var measure) -> submissions.last().withdraw(person, measure);
      case OfReport.CorrectLast(var words) ->
          drafts.correct(person).orElseGet(() -> submissions.last().correct(person, words));
      case OfReport.Correct(var number) ->
          drafts.isOn(person, number)
              ? beginning.start(person, Optional.empty(), number).below()
              : submissions.last().correct(person, number);
      case OfReport.AskMove(var named) -> submissions.last().askMove(person, named);
      case OfReport.Cancel() -> drafts.giveUp(person);
    };
  }

  /**
   * A step about another draft than the one that waits: what is to be submitted is shown first, and
   * what was not begun is not given up.
   */
  private Response ofOther(Person person, OfReport.Saying saying, MeasureNumber number) {
    return saying == OfReport.Saying.GIVE_UP
        ? drafts.giveUp(person, number)
        : beginning.start(person, Optional.empty(), number).below();
  }

  /** The new text of a message that gave an answer; empty if it gave none. */
  public Optional<Response> edited(Person person, long message, String words) {
    return corrections.correct(person, message, words);
  }

  /** The same of the words under a file. */
  public Optional<Response> edited(Person person, Content.SentFile file) {
    return corrections.correct(person, Attaching.named(file));
  }

  /** Why the file that came in the place of another is not taken; empty where it is, or is none. */
  public Optional<Response> refuseOther(Person person, Content.SentFile file) {
    return corrections.isOther(person, file) ? attaching.refuse(person, file) : Optional.empty();
  }

  /** A line is said otherwise: what was submitted on its measure is what is changed. */
  public void takeUp(Person person, MeasureNumber number) {
    attaching.takeUp(person, number);
  }

  /** Whether a file is one of those that were submitted on the measure. */
  public boolean isSubmitted(Person person, Content.SentFile file, MeasureNumber number) {
    return attaching.isSubmitted(person, file, number);
  }

  /** Why a file is not taken, and what would do; empty where it is. */
  public Optional<Response> refuse(Person person, Content.SentFile file) {
    return attaching.refuse(person, file);
  }

  /** Whether this person reports on what this is about. */
  public boolean isOf(Person person, Subject about) {
    return attaching.isOf(person, about);
  }

  /**
   * A file as evidence; empty where it needs no answer of its own.
   *
   * @param reading what words mean to somebody who was asked something
   */
  public Optional<Response> attach(
      Person person,
      Content.SentFile file,
      Optional<Subject> about,
      Function<String, Intent> reading) {
    return attaching.attach(person, file, about, reading);
  }

  /** Whether a report is begun to which a file would be put. */
  public boolean isDrafting(Person person, Content.SentFile file) {
    return attaching.isDrafting(person, file);
  }

  /** The same where it is not said what it shows. */
  public Optional<Response> askWhere(Person person, Content.SentFile file) {
    return attaching.askWhere(person, file);
  }
}
