package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Titles;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.progress.Shown;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.SearchTerms;

/** Where words stand in the titles of the plans and in what was reported last. */
public final class SearchList implements AnswerTo<OfLookup.Search> {
  private static final int MOST_NEAR = 8;
  private static final int ON_A_PAGE = 12;

  /** Nobody reads further; who does not find it among these adds a word. */
  private static final int MOST_REPORTS = 300;

  private final ReportSearch reported;
  private final Titles titles;
  private final Lists lists;
  private final Clock clock;

  public SearchList(ReportSearch reported, Titles titles, Lists lists, Clock clock) {
    this.reported = reported;
    this.titles = titles;
    this.lists = lists;
    this.clock = clock;
  }

  /** A place where all the words stand. */
  private sealed interface Hit {
    MeasureId measure();

    record Title(MeasureId measure) implements Hit {}

    record Report(ProgressUpdate update, SearchTerms.Place place) implements Hit {
      @Override
      public MeasureId measure() {
        return update.measure();
      }
    }
  }

  @Override
  public Class<OfLookup.Search> asked() {
    return OfLookup.Search.class;
  }

  @Override
  public Page show(Person asker, OfLookup.Search asked, int page, Phrases phrases) {
    var words = List.of(asked.words().split(" "));
    var anywhere = asked.where() == OfLookup.Where.ANYWHERE;
    var hits = new ArrayList<Hit>();
    if (anywhere) {
      titles.withAll(words).forEach(id -> hits.add(new Hit.Title(id)));
    }
    var reports = reports(asker, SearchTerms.of(asked.words()));
    hits.addAll(reports);
    var commitments =
        anywhere
            ? titles.commitmentsWith(words).stream()
                .map(n -> FollowUps.commitment(Optional.empty(), n, phrases))
                .toList()
            : List.<Button>of();
    if (hits.isEmpty() && commitments.isEmpty()) {
      return nothing(asked, titles.withAny(words), phrases);
    }
    var heading =
        phrases.html(
            reports.size() < MOST_REPORTS ? "answer.search.found" : "answer.search.many",
            "words",
            asked.words(),
            "count",
            hits.size());
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .with(Button.rows(commitments, 3))
                .inPagesOf(ON_A_PAGE),
            hits,
            hit -> line(hit, phrases),
            hit -> lists.button(hit.measure(), phrases))
        .page(asked, page, phrases);
  }

  /** What was said last by each institution in each cycle, the newest first. */
  private List<Hit> reports(Person asker, SearchTerms sought) {
    return reported.find(sought.beginnings(), MOST_REPORTS).stream()
        .map(update -> Shown.to(asker, update))
        .<Hit>flatMap(update -> hit(update, sought))
        .toList();
  }

  private static Stream<Hit.Report> hit(ProgressUpdate update, SearchTerms sought) {
    return Stream.concat(
            Stream.of(update.text()),
            update.sheet().words().keySet().stream().flatMap(q -> update.sheet().of(q).stream()))
        .flatMap(text -> sought.in(text).stream())
        .limit(1)
        .map(place -> new Hit.Report(update, place));
  }

  private Html line(Hit hit, Phrases phrases) {
    return switch (hit) {
      case Hit.Title(var id) ->
          phrases.html(
              "answer.search.title", "number", id.number(), "title", lists.title(id, phrases));
      case Hit.Report(var update, var place) ->
          phrases.html(
              "answer.search.report",
              "number",
              update.measure().number(),
              "code",
              update.institution(),
              "at",
              phrases.moment(update.submittedAt(), clock.getZone()),
              "words",
              Html.escape(oneLine(place.before()))
                  .plus(Html.bold(place.word()))
                  .plus(oneLine(place.after())));
    };
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private Page nothing(OfLookup.Search asked, List<MeasureId> near, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.search.nothing", "words", asked.words()));
    var shown = near.stream().limit(MOST_NEAR).toList();
    if (!shown.isEmpty()) {
      lines.add(phrases.html("answer.search.near"));
      shown.forEach(id -> lines.add(line(new Hit.Title(id), phrases)));
    }
    lines.addAll(lists.reported(phrases));
    return new Page(Html.lines(lines), MeasureButtons.make(shown));
  }
}
