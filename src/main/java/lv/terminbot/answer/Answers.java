package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Answers what is asked, a page at a time, in the asker's language. */
public final class Answers implements Door<OfAnswers> {
  private final Plans plans;
  private final Texts texts;
  private final MeasureCard card;
  private final MeasureHistory history;
  private final Overview overview;
  private final CommitmentList commitments;
  private final InstitutionLists institutions;
  private final Deadlines deadlines;
  private final Lookups lookups;
  private final Help help;

  public Answers(Books books, Titles titles, Texts texts, Clock clock) {
    var lists = new Lists(books, clock);
    this.plans = books.plans();
    this.texts = texts;
    this.card = new MeasureCard(books, clock);
    this.history = new MeasureHistory(books, clock);
    this.overview = new Overview(books, lists);
    this.commitments = new CommitmentList(books, lists, clock);
    this.institutions = new InstitutionLists(books, lists, clock);
    this.deadlines = new Deadlines(books, clock);
    this.lookups = new Lookups(books, titles, lists, deadlines, clock);
    this.help = new Help(plans);
  }

  /** What is known. */
  public record Books(
      Plans plans,
      Obligations obligations,
      Updates updates,
      Reviews reviews,
      Challenges challenges,
      Register register,
      CompletionScale scale) {}

  /**
   * The answer to a question.
   *
   * @param page from 1; past the last one the last is shown
   */
  public Page answer(Person asker, Inquiry asked, int page) {
    var phrases = phrases(asker);
    return switch (asked) {
      case Inquiry.AskOverview _ -> overview.show(page, phrases);
      case Inquiry.AskMeasure measure -> measure(asker, measure, page, phrases);
      case Inquiry.AskHistory(var id) ->
          plans
              .measure(id)
              .map(found -> history.show(found, asker, page, phrases))
              .orElseGet(() -> unknown(id.number(), phrases));
      case Inquiry.AskCommitment commitment -> commitments.show(commitment, page, phrases);
      case Inquiry.AskInstitution institution ->
          institutions.institution(institution, page, phrases);
      case Inquiry.AskOwed _ -> institutions.owed(asker, page, phrases);
      case Inquiry.AskDeadlines _ -> deadlines.show(phrases);
      case OfLookup lookup -> lookups.answer(asker, lookup, page, phrases);
    };
  }

  private Page measure(Person asker, Inquiry.AskMeasure asked, int page, Phrases phrases) {
    var found =
        plans.measures(asked.number()).stream()
            .filter(m -> asked.plan().isEmpty() || m.plan().code().equals(asked.plan().get()))
            .toList();
    return switch (found.size()) {
      case 0 -> unknown(asked.number(), phrases);
      case 1 -> card.show(found.getFirst(), asker, page, phrases);
      default -> whichPlan(found, phrases);
    };
  }

  private Page unknown(MeasureNumber number, Phrases phrases) {
    var buttons =
        NearestMeasures.to(number, plans.all(), 6).stream().map(MeasureButtons::make).toList();
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
                            new Inquiry.AskMeasure(
                                Optional.of(m.plan().code()), m.measure().number()))))
            .toList();
    return new Page(phrases.html("answer.measure.whichPlan"), Button.rows(buttons, 1));
  }

  public Page help(Person asker) {
    return help.show(asker, phrases(asker));
  }

  public Page myData(Person asker) {
    return help.myData(asker, phrases(asker));
  }

  /** What was not understood, with the nearest things that could be meant. */
  public Page unclear(Person asker, List<Intent> guesses) {
    return help.unclear(guesses, phrases(asker));
  }

  /** An answer with what else may have been meant, as buttons under it. */
  public Response beside(Person asker, Response answer, List<Intent> others) {
    return help.beside(answer, others, phrases(asker));
  }

  /** One sentence for what wants no more. */
  public Page talk(Person asker, OfHelp.Talk.Kind kind) {
    return new Page(phrases(asker).html("answer.talk." + kind.code()));
  }

  /** An institution that no plan names, with what there is. */
  public Page notInPlan(Person asker, String institution) {
    return help.notInPlan(institution, phrases(asker));
  }

  /** The words that a button spoke of are no longer kept. */
  public Page gone(Person asker) {
    return new Page(phrases(asker).html("answer.gone"));
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
    var next =
        membership.role() == Role.CONTACT
            ? institutions.owed(newcomer, 1, phrases)
            : help(newcomer);
    return new Page(
        Html.lines(help.welcome(membership, phrases), Html.EMPTY, next.text()), next.buttons());
  }

  private Phrases phrases(Person asker) {
    return texts.in(asker.language());
  }

  @Override
  public Family<OfAnswers> family() {
    return OfAnswers.FAMILY;
  }

  @Override
  public Response open(Person who, OfAnswers intent) {
    return switch (intent) {
      case Inquiry inquiry -> new Response(answer(who, inquiry, 1));
      case OfAnswers.AtPage(var inquiry, var page) -> new Response(answer(who, inquiry, page));
    };
  }
}
