package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The institutions whose own deadline is over; before it nobody is late, and that is said. */
public final class LateList implements AnswerTo<OfLookup.AskLate> {
  private static final int MOST_NUMBERS = 30;
  private final Plans plans;
  private final Lists lists;
  private final Clock clock;

  public LateList(Plans plans, Lists lists, Clock clock) {
    this.plans = plans;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskLate> asked() {
    return OfLookup.AskLate.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskLate asked, int page, Phrases phrases) {
    var scope = asked.scope();
    var late =
        lists
            .owed(asker, o -> scope.has(o.institution()) && scope.has(o.measure().number()))
            .filter(o -> daysLate(o) > 0)
            .collect(
                Collectors.groupingBy(
                    o -> o.measure().plan(),
                    Collectors.groupingBy(
                        Obligation::institution, TreeMap::new, Collectors.toList())));
    if (late.isEmpty()) {
      return nobody(asked, phrases);
    }
    var heading =
        own(asker, asked, late, phrases)
            .plus(
                phrases.html(
                    "answer.lookup.late",
                    "count",
                    late.values().stream().flatMap(its -> its.keySet().stream()).distinct().count(),
                    "scope",
                    ScopeWords.within(scope, phrases)));
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .with(InstitutionButtons.nudge(asker, OfNudges.Whom.LATE, late.size(), phrases)),
            PlanRow.gather(
                plans.all(),
                plan -> List.copyOf(late.getOrDefault(plan.code(), new TreeMap<>()).entrySet())),
            PlanRow.lines(one -> line(one, phrases), phrases),
            PlanRow.buttons(
                one ->
                    Optional.of(
                        new Button(
                            one.getKey().value(),
                            ButtonCode.encode(new Inquiry.AskInstitution(one.getKey()))))))
        .page(asked, page, phrases);
  }

  /** To somebody of an institution first whether it is theirs. */
  private static Html own(
      Person asker,
      OfLookup.AskLate asked,
      Map<PlanCode, TreeMap<InstitutionCode, List<Obligation>>> late,
      Phrases phrases) {
    if (asker.institutions().isEmpty() || !asked.scope().isAll()) {
      return Html.EMPTY;
    }
    var numbers =
        late.values().stream()
            .flatMap(its -> its.entrySet().stream())
            .filter(one -> Right.REPORT.isHeldBy(asker, one.getKey()))
            .flatMap(one -> one.getValue().stream())
            .map(o -> o.measure().number().value())
            .collect(Collectors.joining(", "));
    return (numbers.isEmpty()
            ? phrases.html("answer.lookup.youAreNotLate")
            : phrases.html("answer.lookup.youAreLate", "numbers", numbers))
        .plus("\n\n");
  }

  /** Nobody is late: with the day on which that can change, and the way to those who owe. */
  private Page nobody(OfLookup.AskLate asked, Phrases phrases) {
    var scope = ScopeWords.within(asked.scope(), phrases);
    var due = lists.asking().flatMap(cycle -> cycle.dueOn().stream()).sorted().toList();
    var text =
        due.isEmpty()
            ? phrases.html("answer.lookup.noCycle")
            : due.stream()
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .findFirst()
                .map(day -> toCome(day, scope, phrases))
                .orElseGet(() -> phrases.html("answer.lookup.nobodyLate", "scope", scope));
    return new Page(
        Html.lines(Stream.concat(Stream.of(text), lists.reported(phrases).stream()).toList()),
        List.of(
            List.of(
                FollowUps.button(
                    "answer.button.missing", new OfLookup.AskMissing(asked.scope()), phrases))));
  }

  private Html toCome(LocalDate day, String scope, Phrases phrases) {
    return phrases.html(
        "answer.lookup.notLateYet",
        "scope",
        scope,
        "date",
        phrases.date(day),
        "days",
        day.toEpochDay() - LocalDate.now(clock).toEpochDay());
  }

  /** How many days ago it was due, more time that was granted counted in; not above 0 else. */
  private long daysLate(Obligation owed) {
    return lists
        .asking()
        .filter(cycle -> cycle.id().equals(owed.cycle()))
        .flatMap(cycle -> owed.dueOn(cycle).map(due -> daysSince(due, cycle)).stream())
        .findFirst()
        .orElse(0L);
  }

  private long daysSince(LocalDate due, ReportingCycle cycle) {
    return LocalDate.now(clock.withZone(cycle.zone())).toEpochDay() - due.toEpochDay();
  }

  private Html line(Map.Entry<InstitutionCode, List<Obligation>> late, Phrases phrases) {
    var numbers =
        late.getValue().stream()
            .limit(MOST_NUMBERS)
            .map(o -> o.measure().number().value())
            .collect(Collectors.joining(", "));
    var more = late.getValue().size() - MOST_NUMBERS;
    return phrases.html(
        "answer.lookup.lateLine",
        "code",
        late.getKey(),
        "numbers",
        more > 0 ? numbers + " " + phrases.plain("answer.more", "count", more) : numbers,
        "days",
        late.getValue().stream().mapToLong(this::daysLate).max().orElse(0));
  }
}
