package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What an institution owes and has answered, and what a person still owes, a line a measure. */
final class InstitutionLists {
  private final Plans plans;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  InstitutionLists(Answers.Books books, Lists lists, Clock clock) {
    this.plans = books.plans();
    this.updates = books.updates();
    this.lists = lists;
    this.clock = clock;
  }

  /** What an institution owes and has answered, in the current cycle of every plan. */
  Page institution(Inquiry.AskInstitution asked, int page, Phrases phrases) {
    return plans
        .institution(asked.institution())
        .map(known -> institution(known, asked, page, phrases))
        .orElseGet(() -> unknown(asked, phrases));
  }

  private Page institution(
      Institution institution, Inquiry.AskInstitution asked, int page, Phrases phrases) {
    var its = lists.current(List.of(institution.code())).toList();
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
            heading,
            its,
            obligation -> line(obligation, latest, phrases),
            obligation -> Lists.button(obligation.measure()),
            lists.reported(phrases),
            List.of(List.of(FollowUps.overview(phrases))))
        .page(asked, page, phrases);
  }

  private Html line(Obligation obligation, Map<MeasureId, LatestState> latest, Phrases phrases) {
    var said = latest.get(obligation.measure());
    if (obligation.state().owed() || said == null) {
      return owed(obligation, phrases);
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

  private Html owed(Obligation obligation, Phrases phrases) {
    return owed("answer.list.owed", obligation, phrases);
  }

  /** That it was returned is for those who answered. */
  private Html mine(Obligation obligation, Phrases phrases) {
    var returned = obligation.state() == ObligationState.RETURNED;
    return owed(returned ? "answer.list.returned" : "answer.list.owed", obligation, phrases);
  }

  private Html owed(String key, Obligation obligation, Phrases phrases) {
    return phrases.html(
        key,
        "number",
        obligation.measure().number(),
        "title",
        lists.title(obligation.measure(), phrases),
        "code",
        obligation.institution(),
        "extended",
        ExtendedMark.after(obligation, phrases));
  }

  private Page unknown(Inquiry.AskInstitution asked, Phrases phrases) {
    var buttons =
        plans.institutions().stream()
            .limit(MeasureButtons.MOST)
            .map(
                i ->
                    new Button(
                        i.code().value(), ButtonCode.encode(new Inquiry.AskInstitution(i.code()))))
            .toList();
    return new Page(
        phrases.html("answer.institution.unknown", "code", asked.institution()),
        Button.rows(buttons, 3));
  }

  /** What the asker's institutions still owe, each with its button. */
  Page owed(Person asker, int page, Phrases phrases) {
    if (asker.institutions().isEmpty()) {
      return new Page(phrases.html("answer.owed.noInstitution"));
    }
    var owed = lists.current(asker.institutions()).filter(o -> o.state().owed()).toList();
    return new PagedList<>(
            List.of(owed.isEmpty() ? phrases.html("answer.owed.nothing") : heading(owed, phrases)),
            owed,
            obligation -> mine(obligation, phrases),
            obligation -> Optional.of(ReportButton.on(obligation.measure(), phrases)),
            List.of(),
            List.of())
        .inRowsOf(2)
        .page(new Inquiry.AskOwed(), page, phrases);
  }

  /** The day by which it is due, where that is one. */
  private Html heading(List<Obligation> owed, Phrases phrases) {
    var dues =
        plans.all().stream()
            .filter(plan -> owed.stream().anyMatch(o -> o.measure().plan().equals(plan.code())))
            .map(plan -> CurrentCycle.find(plan, lists.today(plan)).orElseThrow())
            .toList();
    return dues.size() == 1 && dues.getFirst().dueOn().isPresent()
        ? phrases.html(
            "answer.owed.until",
            "count",
            owed.size(),
            "until",
            phrases.until(dues.getFirst().dueOn().get(), dues.getFirst().zone()))
        : phrases.html("answer.owed.heading", "count", owed.size());
  }
}
