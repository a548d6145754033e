package lv.terminbot.campaign.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfDates.AskExtensionDays;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The days until which what an institution owes can be put off: later than now, not too late. */
public final class ExtensionDays {
  private static final int MOST_MEASURES = 12;
  private static final int IN_A_ROW = 4;

  private final Plans plans;
  private final Obligations obligations;
  private final WorkingDays days;
  private final Clock clock;

  public ExtensionDays(Plans plans, Obligations obligations, WorkingDays days, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.days = days;
    this.clock = clock;
  }

  /** Something owed, by when, and until when it could be put off. */
  private record Owing(Obligation obligation, LocalDate due, Optional<LocalDate> last) {
    MeasureNumber number() {
      return obligation.measure().number();
    }
  }

  Page show(Person asker, AskExtensionDays asked, Phrases phrases) {
    var all = institutions(asker, asked).stream().flatMap(this::owed).toList();
    var meant =
        all.stream().filter(one -> asked.measure().map(one.number()::equals).orElse(true)).toList();
    return meant.isEmpty()
        ? WayHome.under(new Page(phrases.html("campaign.extension.nothingOwed")), phrases)
        : show(asked, all, meant, phrases);
  }

  /** A coordinator names one; others speak for their own. */
  private static List<InstitutionCode> institutions(Person asker, AskExtensionDays asked) {
    return asked
        .institution()
        .filter(code -> Right.ASK_FOR_TIME.isHeldBy(asker, code))
        .map(List::of)
        .orElseGet(asker::institutions);
  }

  private Page show(AskExtensionDays asked, List<Owing> all, List<Owing> meant, Phrases phrases) {
    var due = meant.stream().map(Owing::due).max(LocalDate::compareTo).orElseThrow();
    var last = meant.stream().flatMap(one -> one.last().stream()).min(LocalDate::compareTo);
    var today = LocalDate.now(clock);
    var first = (due.isBefore(today) ? today : due).plusDays(1);
    var grid = new DayGrid(days, first, last, asked.page());
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.dates.extension",
            "codes",
            codes(meant),
            "what",
            asked
                .measure()
                .map(number -> phrases.plain("campaign.extension.measure", "number", number))
                .orElseGet(() -> phrases.plain("campaign.extension.all")),
            "count",
            meant.size(),
            "due",
            phrases.upTo(due)));
    last.ifPresent(
        day -> lines.add(phrases.html("campaign.dates.final", "date", phrases.date(day))));
    lines.addAll(grid.lines(phrases));
    var rows =
        new ArrayList<>(
            grid.buttons(
                day -> chosen(asked, day),
                page -> new AskExtensionDays(asked.institution(), asked.measure(), page),
                phrases));
    rows.addAll(narrower(asked, all, phrases));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private static String codes(List<Owing> meant) {
    return String.join(
        ", ",
        meant.stream().map(one -> one.obligation().institution().value()).distinct().toList());
  }

  private static OfExtensions chosen(AskExtensionDays asked, LocalDate day) {
    return new OfExtensions.Extend(
        asked.institution().stream().toList(),
        asked.measure().stream().toList(),
        Optional.of(new Day.Dated(day)),
        "");
  }

  /** One measure of several, or all of them again. */
  private static List<List<Button>> narrower(
      AskExtensionDays asked, List<Owing> all, Phrases phrases) {
    var numbers = all.stream().map(Owing::number).distinct().limit(MOST_MEASURES).toList();
    if (numbers.size() < 2) {
      return List.of();
    }
    var whole = Stream.of(Optional.<MeasureNumber>empty()).filter(_ -> asked.measure().isPresent());
    var others = numbers.stream().map(Optional::of).filter(one -> !one.equals(asked.measure()));
    var buttons =
        Stream.concat(whole, others)
            .map(
                one ->
                    new Button(
                        one.map(number -> phrases.plain("campaign.dates.only", "number", number))
                            .orElseGet(() -> phrases.plain("campaign.dates.whole")),
                        ButtonCode.encode(
                            new AskExtensionDays(asked.institution(), one, asked.page()))))
            .toList();
    return Button.rows(buttons, IN_A_ROW);
  }

  private Stream<Owing> owed(InstitutionCode institution) {
    var today = LocalDate.now(clock);
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.asking(plan, today).stream())
        .flatMap(cycle -> owed(cycle, institution));
  }

  private Stream<Owing> owed(ReportingCycle cycle, InstitutionCode institution) {
    return obligations.owed(cycle.id(), List.of(institution)).stream()
        .map(one -> new Owing(one, one.dueOn(cycle).orElseThrow(), cycle.finalOn()));
  }
}
