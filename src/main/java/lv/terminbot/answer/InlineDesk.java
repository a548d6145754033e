package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Titles;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Answers what is typed behind the bot's name in any chat, as articles to choose from. They hold
 * what {@link PublicAnswers} gives and nothing else, since nobody knows who reads there.
 */
public final class InlineDesk {
  private static final int MOST = 5;
  private static final int LONGEST_LINE = 120;

  private final PublicAnswers answers;
  private final Answers.Books books;
  private final Titles titles;
  private final BotAddress address;
  private final Texts texts;
  private final Clock clock;

  public InlineDesk(
      PublicAnswers answers,
      Answers.Books books,
      Titles titles,
      BotAddress address,
      Texts texts,
      Clock clock) {
    this.answers = answers;
    this.books = books;
    this.titles = titles;
    this.address = address;
    this.texts = texts;
    this.clock = clock;
  }

  /** What can be chosen; where there is nothing, the way to the private chat. */
  public record Choice(List<Article> articles, Optional<Button> privately) {
    public Choice {
      articles = List.copyOf(articles);
    }
  }

  public Choice choose(Person asker, Intent meant) {
    var phrases = texts.in(asker.language());
    var found = articles(asker, meant, phrases).distinct().toList();
    if (!found.isEmpty()) {
      return new Choice(found, Optional.empty());
    }
    var key = meant instanceof OfHelp.Unclear ? "answer.inline.nothing" : "answer.inline.private";
    return new Choice(found, Optional.of(way(key, phrases)));
  }

  /** Who was not let in gets no answer, but learns why. */
  public Choice stranger(Sender sender) {
    var phrases = texts.in(texts.nearest(sender.languageTag()));
    return new Choice(List.of(), Optional.of(way("answer.inline.invited", phrases)));
  }

  private static Button way(String key, Phrases phrases) {
    return new Button(phrases.plain(key), OfJoining.FROM_INLINE);
  }

  private Stream<Article> articles(Person asker, Intent meant, Phrases phrases) {
    return switch (meant) {
      case Inquiry.AskMeasure(var plan, var number) -> measures(asker, plan, number, phrases);
      // whoever types here can only ask
      case OfReport.StartUpdate(var plan, var number) -> measures(asker, plan, number, phrases);
      case OfReport.QuickUpdate update ->
          measures(asker, Optional.empty(), update.number(), phrases);
      case OfLookup.Search search ->
          Stream.concat(page(asker, search, phrases), titled(asker, search, phrases));
      case OfHelp.Unclear(var guesses) ->
          guesses.stream().limit(MOST).flatMap(guess -> articles(asker, guess, phrases));
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
                  case Inquiry.AskOverview overview ->
                      article(phrases.plain("answer.button.overview"), page, 2, phrases);
                  case Inquiry.AskDeadlines deadlines ->
                      article(phrases.plain("answer.button.deadlines"), page, 1, phrases);
                  default -> article(firstLine(page), page, 1, phrases);
                });
  }

  /** In two plans it is two measures. */
  private Stream<Article> measures(
      Person asker, Optional<PlanCode> plan, MeasureNumber number, Phrases phrases) {
    var known = books.plans().measures(number);
    var meant =
        known.stream()
            .filter(m -> plan.map(m.plan().code()::equals).orElse(true))
            .flatMap(m -> measure(asker, m, known.size(), phrases));
    return known.isEmpty()
        ? page(asker, new Inquiry.AskMeasure(Optional.empty(), number), phrases)
        : meant;
  }

  private Stream<Article> measure(
      Person asker, PlannedMeasure measure, int plans, Phrases phrases) {
    var ask =
        new Inquiry.AskMeasure(Optional.of(measure.plan().code()), measure.measure().number());
    var title = measure.measure().number() + " " + measure.measure().title().in(phrases.language());
    var state = state(measure, phrases);
    var description =
        plans > 1 ? state + " · " + measure.plan().title().in(phrases.language()) : state;
    return answers.answer(asker, ask).stream()
        .map(page -> new Article(cut(title), cut(description), whole(page, phrases)));
  }

  private String state(PlannedMeasure measure, Phrases phrases) {
    return books
        .updates()
        .latest(measure.id())
        .map(
            update ->
                phrases.plain(
                    "answer.inline.said",
                    "sign",
                    update.state().sign(),
                    "state",
                    phrases.plain("progress.state." + update.state().code()),
                    "code",
                    update.institution(),
                    "date",
                    phrases.day(update.submittedAt().atZone(clock.getZone()).toLocalDate())))
        .orElseGet(() -> phrases.plain("answer.inline.silent"));
  }

  /**
   * @param heading how many lines at the top say no more than the title
   */
  private Article article(String title, Page page, int heading, Phrases phrases) {
    var rest = lines(page).skip(heading).reduce((line, next) -> line + " · " + next).orElse("");
    return new Article(cut(title), cut(rest), whole(page, phrases));
  }

  private static String firstLine(Page page) {
    return lines(page).findFirst().map(line -> line.replaceFirst(":$", "")).orElse("…");
  }

  private static Stream<String> lines(Page page) {
    return page.text().visible().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    var end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? 2 : 1;
    return line.substring(0, LONGEST_LINE - end).strip() + "…";
  }

  /** An inline answer has no pages to turn: what does not fit is to be asked of the bot. */
  private Html whole(Page page, Phrases phrases) {
    var text = page.text();
    if (text.visible().length() <= Article.LONGEST && !Paging.goesOn(page)) {
      return text;
    }
    var more = phrases.html("answer.inline.more", "bot", address.username().orElse(""));
    var room = Article.LONGEST - more.visible().length() - 1;
    return Html.lines(text.pages(room).getFirst(), more);
  }
}
