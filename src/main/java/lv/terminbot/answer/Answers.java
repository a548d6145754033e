package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.question.Book;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Guesses;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Answers questions, each in one page, in the asker's language. */
public final class Answers {
  private final Plans plans;
  private final Texts texts;
  private final MeasureCard card;
  private final MeasureHistory history;
  private final Overview overview;
  private final CommitmentList commitments;
  private final InstitutionLists institutions;
  private final Deadlines deadlines;
  private final Help help;

  public Answers(Books books, Texts texts, Clock clock) {
    var plans = books.plans();
    var obligations = books.obligations();
    var updates = books.updates();
    this.plans = plans;
    this.texts = texts;
    this.card = new MeasureCard(books, clock);
    this.history = new MeasureHistory(books, clock);
    this.overview = new Overview(plans, obligations, clock);
    this.commitments = new CommitmentList(plans, updates);
    this.institutions = new InstitutionLists(plans, obligations, clock);
    this.deadlines = new Deadlines(plans, clock);
    this.help = new Help(plans);
  }

  /** What is known. */
  public record Books(
      Plans plans,
      Obligations obligations,
      Updates updates,
      Reviews reviews,
      Register register,
      CompletionScale scale) {}

  /** "status 3.2". */
  public Page measure(Person asker, Optional<PlanCode> plan, MeasureNumber number) {
    var phrases = phrases(asker);
    var found =
        plans.measures(number).stream()
            .filter(m -> plan.isEmpty() || m.plan().code().equals(plan.get()))
            .toList();
    return switch (found.size()) {
      case 0 -> unknown(number, phrases);
      case 1 -> card.of(found.getFirst(), asker, phrases);
      default -> whichPlan(found, phrases);
    };
  }

  private Page unknown(MeasureNumber number, Phrases phrases) {
    var buttons =
        Guesses.nearest(number, Book.of(plans.all()), 6).stream().map(MeasureButtons::of).toList();
    return new Page(
        phrases.html("answer.measure.unknown", "number", number), Button.rows(buttons, 3));
  }

  private static Page whichPlan(List<PlannedMeasure> measures, Phrases phrases) {
    var buttons =
        measures.stream()
            .map(
                m ->
                    new Button(
                        m.plan().title().in(phrases.language()),
                        ButtonCode.encode(
                            new Intent.AskMeasure(
                                Optional.of(m.plan().code()), m.measure().number()))))
            .toList();
    return new Page(phrases.html("answer.measure.whichPlan"), Button.rows(buttons, 1));
  }

  public Page history(Person asker, MeasureId measure) {
    var phrases = phrases(asker);
    return plans
        .measure(measure)
        .map(found -> history.of(found, asker, phrases))
        .orElseGet(() -> unknown(measure.number(), phrases));
  }

  public Page commitment(Person asker, Optional<PlanCode> plan, int number) {
    return commitments.of(plan, number, phrases(asker));
  }

  public Page institution(Person asker, InstitutionCode institution) {
    return institutions.institution(institution, phrases(asker));
  }

  /** "status": the current cycle of every plan. */
  public Page overview(Person asker) {
    return overview.of(phrases(asker));
  }

  /** "kas vēl jāiesniedz": what the asker's own institutions owe. */
  public Page owed(Person asker) {
    return institutions.owed(asker, phrases(asker));
  }

  public Page deadlines(Person asker) {
    return deadlines.of(phrases(asker));
  }

  public Page help(Person asker) {
    return help.of(asker, phrases(asker));
  }

  public Page myData(Person asker) {
    return help.myData(asker, phrases(asker));
  }

  /** What was not understood, with the nearest things that could be meant. */
  public Page unclear(Person asker, List<Intent> guesses) {
    return help.unclear(guesses, phrases(asker));
  }

  /** A sticker, a voice message: what the bot cannot read. */
  public Page textOnly(Person asker) {
    return new Page(phrases(asker).html("answer.textOnly"));
  }

  /** A message could not be dealt with, through no fault of the person. */
  public Page failed(Person asker) {
    return new Page(phrases(asker).html("answer.failed"));
  }

  /** The same, told to a coordinator. */
  public Page failedFor(Person coordinator, Person person) {
    return new Page(phrases(coordinator).html("answer.failedFor", "name", person.name()));
  }

  /** The first page for somebody who was just let in: what they are, and what they owe. */
  public Page welcome(Person newcomer, Membership membership) {
    var phrases = phrases(newcomer);
    var next = membership.role() == Role.CONTACT ? owed(newcomer) : help(newcomer);
    return new Page(
        Html.lines(help.welcome(membership, phrases), Html.EMPTY, next.text()), next.buttons());
  }

  private Phrases phrases(Person asker) {
    return texts.in(asker.language());
  }
}
