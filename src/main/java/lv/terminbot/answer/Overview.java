package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.Shown;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * The whole picture in one message: how much of the cycle is answered, who still owes, and a line
 * for every measure with the state that was reported last.
 */
public final class Overview implements AnswerTo<Inquiry.AskOverview> {
  /** The 26 measures of a plan and the headings of its commitments fit one message. */
  private static final int ON_A_PAGE = 40;

  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;
  private final OverviewHeading head;
  private final Lists lists;

  public Overview(
      Plans plans, Obligations obligations, Updates updates, OverviewHeading head, Lists lists) {
    this.plans = plans;
    this.obligations = obligations;
    this.updates = updates;
    this.head = head;
    this.lists = lists;
  }

  @Override
  public Class<Inquiry.AskOverview> asked() {
    return Inquiry.AskOverview.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskOverview overview, int page, Phrases phrases) {
    var heading = new ArrayList<Html>();
    var rows = new ArrayList<OverviewRow>();
    var all = plans.all();
    var rowsOf = new OverviewRows(all);
    for (var plan : all) {
      var cycle = CurrentCycle.find(plan, lists.today(plan));
      var asked = cycle.map(c -> byMeasure(c, asker)).orElseGet(TreeMap::new);
      if (!heading.isEmpty()) {
        heading.add(Html.EMPTY);
      }
      heading.addAll(head.write(plan, cycle, asked, phrases));
      rows.addAll(rowsOf.plan(plan, asked));
    }
    if (heading.isEmpty()) {
      heading.add(phrases.html("answer.overview.noPlan"));
    } else if (all.size() == 1) {
      heading.add(Html.EMPTY);
    }
    var latest = latest(Paging.to(page, rows.size(), ON_A_PAGE).shown(rows, ON_A_PAGE));
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .with(Button.rows(FollowUps.fromOverview(phrases), 2))
                .inPagesOf(ON_A_PAGE),
            rows,
            row -> row.line(latest, phrases),
            row -> row.button(phrases))
        .page(overview, page, phrases);
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

  private TreeMap<MeasureNumber, List<Obligation>> byMeasure(ReportingCycle cycle, Person asker) {
    return obligations.find(cycle.id()).stream()
        .map(o -> Shown.to(asker, o))
        .collect(
            Collectors.groupingBy(o -> o.measure().number(), TreeMap::new, Collectors.toList()));
  }
}
