package lv.terminbot.answer.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What one can say here, fitted to the role; and the way on when something was not understood. */
public final class Help {
  private static final int MOST_NAMED = 12;

  private final GuessButtons guessing;
  private final Plans plans;
  private final WaitingMatters waiting;

  public Help(GuessButtons guessing, Plans plans, WaitingMatters waiting) {
    this.guessing = guessing;
    this.plans = plans;
    this.waiting = waiting;
  }

  Page show(Person asker, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    lines.add(phrases.html("answer.help.heading"));
    var matters = waiting.of(asker, phrases);
    if (!matters.text().isEmpty()) {
      lines.add(matters.text());
      matters.buttons().forEach(buttons::addAll);
    }
    lines.add(phrases.html("answer.help.ask"));
    if (asker.is(Role.CONTACT) || asker.is(Role.DEPUTY)) {
      lines.add(phrases.html("answer.help.contact"));
      buttons.add(FollowUps.button("answer.button.owed", new Inquiry.AskOwed(), phrases));
    }
    if (asker.is(Role.CONTACT)) {
      lines.add(phrases.html("answer.help.handOver"));
    }
    if (asker.is(Role.HEAD)) {
      lines.add(phrases.html("answer.help.head"));
    }
    if (asker.is(Role.COORDINATOR)) {
      lines.add(phrases.html("answer.help.coordinator"));
    }
    lines.add(phrases.html("answer.help.other"));
    buttons.add(FollowUps.button("answer.button.overview", new Inquiry.AskOverview(), phrases));
    buttons.add(FollowUps.button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases));
    return new Page(Html.lines(lines), Button.rows(buttons, 2));
  }

  /** What the plans are, from when until when, and where they can be read. */
  Page plans(Phrases phrases) {
    return new Page(
        Html.lines(plans.all().stream().map(plan -> plan(plan, phrases)).toList()),
        List.of(
            List.of(
                FollowUps.button("answer.button.overview", new Inquiry.AskOverview(), phrases))));
  }

  /** With the aims that it has. */
  private static Html plan(ActionPlan plan, Phrases phrases) {
    var lines = new ArrayList<>(List.of(about(plan, phrases), Html.EMPTY));
    plan.commitments().stream()
        .map(
            commitment ->
                phrases.html(
                    "answer.plan.commitment",
                    "number",
                    commitment.number(),
                    "title",
                    commitment.title().in(phrases.language())))
        .forEach(lines::add);
    return Html.lines(lines);
  }

  private static Html about(ActionPlan plan, Phrases phrases) {
    return phrases.html(
        "answer.plan",
        "title",
        plan.title().in(phrases.language()),
        "from",
        phrases.date(plan.periodFrom()),
        "to",
        phrases.date(plan.periodTo()),
        "basis",
        plan.legalBasis()
            .map(b -> b.title().in(phrases.language()) + b.url().map(url -> " – " + url).orElse(""))
            .orElse("–"));
  }

  Page notInPlan(String institution, Phrases phrases) {
    return new Page(
        Html.lines(phrases.html("answer.notInPlan", "name", institution), reporting(phrases)),
        List.of(
            List.of(
                FollowUps.button("answer.button.overview", new Inquiry.AskOverview(), phrases))));
  }

  /** Those that the plans do have. */
  private Html reporting(Phrases phrases) {
    var names =
        plans.institutions().stream()
            .limit(MOST_NAMED)
            .map(i -> i.name().in(phrases.language()) + " (" + i.code() + ")")
            .collect(Collectors.joining(", "));
    var more = plans.institutions().size() - MOST_NAMED;
    return phrases.html(
        "answer.inPlan",
        "names",
        more > 0 ? names + " " + phrases.plain("answer.more", "count", more) : names);
  }

  /** What leads where a button of the answer leads already is not offered again. */
  Response beside(Response answer, List<Intent> others, boolean isDoubtful, Phrases phrases) {
    var text = answer.page().text();
    var rows = new ArrayList<>(answer.page().buttons());
    var shown = rows.stream().flatMap(List::stream).map(Button::code).collect(Collectors.toSet());
    others.stream()
        .flatMap(other -> guessing.make(other, phrases).stream())
        .filter(button -> shown.add(button.code()))
        .forEach(button -> rows.add(List.of(button)));
    return answer.showing(
        new Page(
            isDoubtful
                ? Html.lines(List.of(text, Html.EMPTY, phrases.html("answer.doubtful")))
                : text,
            rows));
  }

  Response unheard(Response answer, List<String> unheard, Phrases phrases) {
    var said = phrases.html("answer.unheard", "what", String.join(", ", unheard));
    return answer.showing(
        new Page(
            Html.lines(List.of(answer.page().text(), Html.EMPTY, said)), answer.page().buttons()));
  }

  Page unclear(List<Intent> guesses, Phrases phrases) {
    var buttons =
        guesses.stream()
            .map(guess -> guessing.make(guess, phrases))
            .flatMap(Optional::stream)
            .toList();
    if (buttons.isEmpty()) {
      return new Page(
          phrases.html("answer.unclear.none"),
          List.of(List.of(FollowUps.button("answer.button.help", new OfHelp.AskHelp(), phrases))));
    }
    return new Page(phrases.html("answer.unclear.guesses"), Button.rows(buttons, 1));
  }
}
