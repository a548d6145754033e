package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * The whole picture in one message: how much of the cycle is answered, who still owes, and a line
 * for every measure with the state that was reported last.
 */
final class Overview {
  /** The 26 measures of a plan and the headings of its commitments fit one message. */
  private static final int ON_A_PAGE = 40;

  private static final int MOST_OWING = 12;
  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;
  private final Lists lists;

  Overview(Answers.Books books, Lists lists) {
    this.plans = books.plans();
    this.obligations = books.obligations();
    this.updates = books.updates();
    this.lists = lists;
  }

  Page show(int page, Phrases phrases) {
    var heading = new ArrayList<Html>();
    var rows = new ArrayList<OverviewRow>();
    var all = plans.all();
    var rowsOf = new OverviewRows(all);
    for (var plan : all) {
      var cycle = CurrentCycle.find(plan, lists.today(plan));
      var asked = cycle.map(c -> byMeasure(c)).orElseGet(TreeMap::new);
      if (!heading.isEmpty()) {
        heading.add(Html.EMPTY);
      }
      heading.addAll(heading(plan, cycle, asked, phrases));
      rows.addAll(rowsOf.plan(plan, asked));
    }
    if (heading.isEmpty()) {
      heading.add(phrases.html("answer.overview.noPlan"));
    } else if (all.size() == 1) {
      heading.add(Html.EMPTY);
    }
    var latest = latest(Paging.to(page, rows.size(), ON_A_PAGE).shown(rows, ON_A_PAGE));
    return new PagedList<>(
            heading,
            rows,
            row -> row.line(latest, phrases),
            row -> row.button(phrases),
            lists.reported(phrases),
            Button.rows(FollowUps.fromOverview(phrases), 2))
        .page(new Inquiry.AskOverview(), page, ON_A_PAGE, phrases);
  }

  /** What was said last of the measures of a page: of all of them it would take too long. */
  private Map<MeasureId, LatestState> latest(List<OverviewRow> shown) {
    return shown.stream()
        .flatMap(
            row -> row instanceof OverviewRow.Single(var id, _) ? Stream.of(id) : Stream.empty())
        .collect(
            Collectors.groupingBy(
                MeasureId::plan, Collectors.mapping(MeasureId::number, Collectors.toList())))
        .entrySet()
        .stream()
        .flatMap(of -> updates.statesOf(of.getKey(), of.getValue()).stream())
        .collect(Collectors.toMap(LatestState::measure, Function.identity()));
  }

  private TreeMap<MeasureNumber, List<Obligation>> byMeasure(ReportingCycle cycle) {
    return obligations.find(cycle.id()).stream()
        .collect(
            Collectors.groupingBy(o -> o.measure().number(), TreeMap::new, Collectors.toList()));
  }

  private List<Html> heading(
      ActionPlan plan,
      Optional<ReportingCycle> cycle,
      Map<MeasureNumber, List<Obligation>> asked,
      Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(Lists.titled(plan, phrases));
    if (cycle.isEmpty()) {
      lines.add(phrases.html("answer.overview.noCycle"));
      return lines;
    }
    lines.add(
        phrases.html("answer.overview.cycle", "title", cycle.get().title().in(phrases.language())));
    cycle.get().dueOn().ifPresent(_ -> lines.add(due(plan, cycle.get(), phrases)));
    lines.add(
        phrases.html(
            "answer.overview.answered",
            "answered",
            asked.values().stream().filter(Overview::answered).count(),
            "partly",
            asked.values().stream().filter(Overview::partly).count(),
            "all",
            asked.size()));
    lines.add(Html.EMPTY);
    lines.addAll(owing(asked.values().stream().flatMap(List::stream).toList(), phrases));
    return lines;
  }

  private Html due(ActionPlan plan, ReportingCycle cycle, Phrases phrases) {
    var due = cycle.dueOn().orElseThrow();
    var days = cycle.daysLeft(lists.today(plan)).orElseThrow();
    return days >= 0
        ? phrases.html(
            "answer.overview.due", "until", phrases.until(due, plan.zone()), "days", days)
        : phrases.html("answer.overview.overdue", "date", phrases.date(due), "days", -days);
  }

  private static List<Html> owing(List<Obligation> all, Phrases phrases) {
    if (all.isEmpty()) {
      return List.of(phrases.html("answer.overview.nothingAsked"));
    }
    var owing = new LinkedHashMap<InstitutionCode, List<Obligation>>();
    all.stream()
        .collect(Collectors.groupingBy(Obligation::institution, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(one -> owed(one.getValue()) > 0)
        .sorted(Comparator.comparingLong(one -> -owed(one.getValue())))
        .forEach(one -> owing.put(one.getKey(), one.getValue()));
    if (owing.isEmpty()) {
      return List.of(phrases.html("answer.overview.allAnswered"));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.overview.owingHeading"));
    owing.entrySet().stream()
        .limit(MOST_OWING)
        .forEach(one -> lines.add(owing(one.getKey(), one.getValue(), phrases)));
    if (owing.size() > MOST_OWING) {
      lines.add(phrases.html("answer.more", "count", owing.size() - MOST_OWING));
    }
    return lines;
  }

  private static Html owing(InstitutionCode code, List<Obligation> its, Phrases phrases) {
    return phrases.html(
        "answer.overview.owing",
        "code",
        code,
        "owed",
        owed(its),
        "all",
        its.size(),
        "extended",
        its.stream().filter(o -> o.state().owed() && o.extendedTo().isPresent()).count());
  }

  private static long owed(List<Obligation> its) {
    return its.stream().filter(o -> o.state().owed()).count();
  }

  static boolean answered(List<Obligation> obligations) {
    return obligations.stream().noneMatch(o -> o.state().owed());
  }

  private static boolean partly(List<Obligation> obligations) {
    return !answered(obligations) && obligations.stream().anyMatch(o -> !o.state().owed());
  }
}
