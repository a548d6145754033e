package lv.terminbot.answer.inline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Article;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import lv.terminbot.text.Phrases;

/** The articles that answer what is meant. */
public final class InlineArticles {
  private static final int MOST = 5;

  private final PublicAnswers answers;
  private final Plans plans;
  private final Titles titles;
  private final StateLine states;
  private final ArticleText text;

  public InlineArticles(
      PublicAnswers answers, Plans plans, Titles titles, StateLine states, ArticleText text) {
    this.answers = answers;
    this.plans = plans;
    this.titles = titles;
    this.states = states;
    this.text = text;
  }

  Stream<Article> find(Person asker, Intent meant, Phrases phrases) {
    return switch (meant) {
      case Inquiry.AskMeasure(var plan, var number) -> measures(asker, plan, number, phrases);
      // whoever types here can only ask
      case OfReport.StartUpdate(var plan, var number) -> measures(asker, plan, number, phrases);
      case OfReport.QuickUpdate update ->
          measures(asker, Optional.empty(), update.number(), phrases);
      case OfLookup.Search search ->
          Stream.concat(page(asker, search, phrases), titled(asker, search, phrases));
      case OfHelp.Unclear(var guesses) ->
          guesses.stream().limit(MOST).flatMap(guess -> find(asker, guess, phrases));
      default -> page(asker, meant, phrases);
    };
  }

  /** The measures that have the words in their titles, each to choose. */
  private Stream<Article> titled(Person asker, OfLookup.Search search, Phrases phrases) {
    return search.where() == OfLookup.Where.REPORTS
        ? Stream.empty()
        : titles.withAll(List.of(search.words().split(" "))).stream()
            .limit(MOST)
            .flatMap(id -> measures(asker, Optional.of(id.plan()), id.number(), phrases));
  }

  private Stream<Article> page(Person asker, Intent meant, Phrases phrases) {
    return answers.answer(asker, meant).stream()
        .map(
            page ->
                switch (meant) {
                  case Inquiry.AskOverview _ ->
                      text.titled(phrases.plain("answer.button.overview"), page, 2, phrases);
                  case Inquiry.AskDeadlines _ ->
                      text.titled(phrases.plain("answer.button.deadlines"), page, 1, phrases);
                  default -> text.headed(page, phrases);
                });
  }

  /** In two plans it is two measures. */
  private Stream<Article> measures(
      Person asker, Optional<PlanCode> plan, MeasureNumber number, Phrases phrases) {
    var known = plans.measures(number);
    return known.isEmpty()
        ? page(asker, new Inquiry.AskMeasure(Optional.empty(), number), phrases)
        : known.stream()
            .filter(m -> plan.map(m.plan().code()::equals).orElse(true))
            .flatMap(m -> measure(asker, m, known.size(), phrases));
  }

  private Stream<Article> measure(
      Person asker, PlannedMeasure measure, int plansWithIt, Phrases phrases) {
    var number = measure.measure().number();
    var ask = new Inquiry.AskMeasure(Optional.of(measure.plan().code()), number);
    var title = number + " " + measure.measure().title().in(phrases.language());
    var state = states.write(measure, phrases);
    var description =
        plansWithIt > 1 ? state + " · " + measure.plan().title().in(phrases.language()) : state;
    return answers.answer(asker, ask).stream()
        .map(page -> text.described(title, description, page, phrases));
  }
}
