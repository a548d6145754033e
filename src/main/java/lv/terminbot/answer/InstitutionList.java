package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What an institution owes and has answered in the current cycle of every plan. */
public final class InstitutionList implements AnswerTo<Inquiry.AskInstitution> {
  private final Plans plans;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  public InstitutionList(Plans plans, Updates updates, Lists lists, Clock clock) {
    this.plans = plans;
    this.updates = updates;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<Inquiry.AskInstitution> asked() {
    return Inquiry.AskInstitution.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskInstitution asked, int page, Phrases phrases) {
    return plans
        .institution(asked.institution())
        .map(known -> show(known, asker, asked, page, phrases))
        .orElseGet(
            () ->
                new Page(
                    phrases.html("answer.institution.unknown", "code", asked.institution()),
                    InstitutionButtons.make(plans, Inquiry.AskInstitution::new)));
  }

  private Page show(
      Institution institution,
      Person asker,
      Inquiry.AskInstitution asked,
      int page,
      Phrases phrases) {
    var its = lists.current(asker, List.of(institution.code())).toList();
    var latest =
        plans.all().stream()
            .flatMap(plan -> updates.states(plan.code(), List.of(institution.code())).stream())
            .collect(Collectors.toMap(LatestState::measure, Function.identity()));
    var heading = new ArrayList<Html>();
    heading.add(
        phrases.html(
            "answer.institution.heading",
            "name",
            institution.name().in(phrases.language()),
            "code",
            institution.code()));
    heading.add(
        its.isEmpty()
            ? phrases.html("answer.institution.nothing")
            : phrases.html(
                "answer.institution.count",
                "answered",
                its.stream().filter(o -> !o.state().owed()).count(),
                "all",
                its.size()));
    heading.add(Html.EMPTY);
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .with(
                    Stream.concat(
                            InstitutionButtons.about(asker, institution.code(), owed(its), phrases)
                                .stream(),
                            Stream.of(List.of(FollowUps.overview(phrases))))
                        .toList()),
            lists.byPlan(its, Obligation::measure),
            PlanRow.lines(obligation -> line(obligation, latest, phrases), phrases),
            PlanRow.buttons(obligation -> lists.button(obligation.measure(), phrases)))
        .page(asked, page, phrases);
  }

  /** How much of it is owed now. */
  private long owed(List<Obligation> its) {
    return its.stream().filter(lists::isOwed).count();
  }

  private Html line(Obligation obligation, Map<MeasureId, LatestState> latest, Phrases phrases) {
    var said = latest.get(obligation.measure());
    if (obligation.state().owed() || said == null) {
      return lists.unanswered(obligation, phrases);
    }
    return phrases.html(
        "answer.list.answered",
        "sign",
        said.state().sign(),
        "number",
        obligation.measure().number(),
        "title",
        lists.title(obligation.measure(), phrases),
        "state",
        phrases.plain("progress.state." + said.state().code()),
        "at",
        phrases.moment(said.at(), clock.getZone()));
  }
}
