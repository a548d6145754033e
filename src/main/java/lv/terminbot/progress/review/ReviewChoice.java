package lv.terminbot.progress.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfReview.AskReview;
import lv.terminbot.intent.OfReview.Wanted;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Finds the reports that an order in words is about, and shows them before anything is done. */
public final class ReviewChoice {
  private static final int MOST = 20;

  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;
  private final ReviewWords words;
  private final Clock clock;

  public ReviewChoice(
      Plans plans, Obligations obligations, Updates updates, ReviewWords words, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.updates = updates;
    this.words = words;
    this.clock = clock;
  }

  Response show(Person person, AskReview asked, Phrases phrases) {
    var meant =
        asked
            .receipt()
            .map(number -> updates.find(number).stream())
            .orElseGet(() -> find(asked))
            .limit(MOST)
            .toList();
    return switch (meant.size()) {
      case 0 -> Response.below(none(asked, phrases));
      case 1 -> show(person, meant.getFirst(), asked, phrases);
      default -> which(person, meant, asked, phrases);
    };
  }

  private Stream<ProgressUpdate> find(AskReview asked) {
    var today = LocalDate.now(clock);
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, today).stream())
        .flatMap(cycle -> obligations.find(cycle.id()).stream())
        .filter(o -> isMeant(o, asked))
        .filter(o -> isFor(asked.wanted(), o.state()))
        .flatMap(o -> updates.latest(o.measure(), o.institution()).stream())
        .distinct();
  }

  private static boolean isMeant(Obligation o, AskReview asked) {
    return (asked.institutions().isEmpty() || asked.institutions().contains(o.institution()))
        && (asked.measures().isEmpty() || asked.measures().contains(o.measure().number()));
  }

  /** What was decided on is only noted on. */
  private static boolean isFor(Wanted wanted, ObligationState state) {
    return switch (state) {
      case SUBMITTED -> true;
      case ACCEPTED, RETURNED -> wanted == Wanted.NOTE;
      case OPEN, DRAFTED -> false;
    };
  }

  private Response show(Person person, ProgressUpdate update, AskReview asked, Phrases phrases) {
    return asked.wanted() == Wanted.NOTE
        ? showNow(person, update, asked, phrases)
        : words.ifOpen(person, update, (open, _) -> showNow(person, open, asked, phrases));
  }

  private Response showNow(Person person, ProgressUpdate update, AskReview asked, Phrases phrases) {
    return switch (asked.wanted()) {
      case ACCEPT -> Response.below(accept(update, phrases));
      case RETURN, NOTE ->
          asked.words().isEmpty()
              ? words.ask(person, ReviewWords.verdict(asked.wanted()), update, phrases).below()
              : words.show(
                  person, ReviewWords.verdict(asked.wanted()), update, asked.words(), phrases);
    };
  }

  private Page accept(ProgressUpdate update, Phrases phrases) {
    return new Page(
        Html.lines(
            words.tell("progress.review.askAccept", update, phrases), Html.quote(update.text())),
        List.of(
            List.of(
                button("progress.button.accept", new OfReview.Accept(update.number()), phrases),
                button("progress.button.return", new OfReview.AskReturn(update.number()), phrases)),
            List.of(button("progress.button.noWords", new OfReview.NoWords(0), phrases))));
  }

  /** The words that were said stay for the one that is chosen. */
  private Response which(
      Person person, List<ProgressUpdate> meant, AskReview asked, Phrases phrases) {
    if (!asked.words().isEmpty()) {
      words.keep(person, ReviewWords.verdict(asked.wanted()), asked.words());
    }
    var buttons =
        meant.stream()
            .map(
                update -> new Button(label(update, phrases), ButtonCode.encode(one(asked, update))))
            .toList();
    var rows = new ArrayList<>(Button.rows(buttons, 2));
    if (asked.wanted() == Wanted.ACCEPT && asked.measures().isEmpty()) {
      var together = new OfReview.AskAcceptAll(new Scope(asked.institutions(), Optional.empty()));
      rows.add(List.of(button("progress.queue.button.several", together, phrases)));
    }
    return Response.below(new Page(phrases.html(which(asked.wanted())), rows));
  }

  private static String which(Wanted wanted) {
    return switch (wanted) {
      case ACCEPT -> "progress.review.whichAccept";
      case RETURN -> "progress.review.whichReturn";
      case NOTE -> "progress.review.whichToNote";
    };
  }

  private static OfReview one(AskReview asked, ProgressUpdate update) {
    return switch (asked.wanted()) {
      case ACCEPT -> new OfReview.Accept(update.number());
      case RETURN -> new OfReview.AskReturn(update.number());
      case NOTE -> new OfReview.AskNote(update.number());
    };
  }

  private String label(ProgressUpdate update, Phrases phrases) {
    return phrases.plain(
        "progress.review.one",
        "receipt",
        update.number(),
        "number",
        plans.all().size() < 2
            ? update.measure().number()
            : update.measure().number()
                + " · "
                + ReportButton.plan(update.measure().plan(), plans, phrases),
        "code",
        update.institution());
  }

  private static Page none(AskReview asked, Phrases phrases) {
    var what =
        Stream.of(
                asked.receipt().stream()
                    .map(number -> phrases.plain("progress.review.receipt", "receipt", number)),
                asked.institutions().stream().map(InstitutionCode::value),
                asked.measures().stream().map(MeasureNumber::value))
            .flatMap(part -> part)
            .collect(Collectors.joining(", "));
    var cards =
        asked.measures().stream()
            .limit(4)
            .map(
                number ->
                    new Button(
                        number.value(),
                        ButtonCode.encode(new Inquiry.AskMeasure(Optional.empty(), number))))
            .toList();
    return new Page(
        asked.wanted() == Wanted.NOTE
            ? phrases.html("progress.review.noneToNote")
            : what.isEmpty()
                ? phrases.html("progress.review.nothing")
                : phrases.html("progress.review.nothingOf", "what", what),
        List.of(cards));
  }

  private static Button button(String key, OfReview intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
