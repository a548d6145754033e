package lv.terminbot.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The institutions that have not answered yet, and on what. */
public final class MissingList implements AnswerTo<OfLookup.AskMissing> {
  private static final int MOST_NUMBERS = 30;
  private final Plans plans;
  private final Lists lists;

  public MissingList(Plans plans, Lists lists) {
    this.plans = plans;
    this.lists = lists;
  }

  @Override
  public Class<OfLookup.AskMissing> asked() {
    return OfLookup.AskMissing.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskMissing asked, int page, Phrases phrases) {
    var scope = asked.scope();
    var owing =
        lists
            .owed(asker, o -> scope.has(o.institution()) && scope.has(o.measure().number()))
            .collect(
                Collectors.groupingBy(
                    o -> o.measure().plan(),
                    Collectors.groupingBy(
                        Obligation::institution, TreeMap::new, Collectors.toList())));
    var heading =
        phrases.html(
            owing.isEmpty() ? nobody() : "answer.lookup.owing",
            "count",
            owing.values().stream().flatMap(its -> its.keySet().stream()).distinct().count(),
            "scope",
            ScopeWords.within(scope, phrases));
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .with(InstitutionButtons.nudge(asker, OfNudges.Whom.ALL, owing.size(), phrases)),
            PlanRow.gather(
                plans.all(),
                plan -> List.copyOf(owing.getOrDefault(plan.code(), new TreeMap<>()).entrySet())),
            PlanRow.lines(one -> line(one, phrases), phrases),
            PlanRow.buttons(
                one ->
                    Optional.of(
                        new Button(
                            one.getKey().value(),
                            ButtonCode.encode(new Inquiry.AskInstitution(one.getKey()))))))
        .page(asked, page, phrases);
  }

  /** That all have answered is said only where anybody is asked. */
  private String nobody() {
    return lists.asking().findAny().isEmpty()
        ? "answer.lookup.noCycle"
        : "answer.lookup.nobodyOwes";
  }

  private static Html line(Map.Entry<InstitutionCode, List<Obligation>> owing, Phrases phrases) {
    var numbers =
        owing.getValue().stream()
            .limit(MOST_NUMBERS)
            .map(o -> o.measure().number() + ExtendedMark.write(o, phrases))
            .collect(Collectors.joining(", "));
    var more = owing.getValue().size() - MOST_NUMBERS;
    return phrases.html(
        "answer.lookup.owes",
        "code",
        owing.getKey(),
        "numbers",
        more > 0 ? numbers + " " + phrases.plain("answer.more", "count", more) : numbers);
  }
}
