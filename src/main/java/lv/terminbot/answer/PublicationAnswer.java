package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** When something is published: what the plan says of it, and plainly that it says no more. */
public final class PublicationAnswer implements AnswerTo<OfLookup.AskPublication> {
  private final Plans plans;
  private final Lists lists;

  public PublicationAnswer(Plans plans, Lists lists) {
    this.plans = plans;
    this.lists = lists;
  }

  @Override
  public Class<OfLookup.AskPublication> asked() {
    return OfLookup.AskPublication.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskPublication asked, int page, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.publication.unknown"));
    lists
        .cycles()
        .forEach(
            cycle ->
                lines.add(
                    phrases.html(
                        "answer.publication.cycle",
                        "cycle",
                        cycle.title().in(phrases.language()),
                        "due",
                        cycle.dueOn().map(phrases::upTo).orElse("–"),
                        "final",
                        cycle.finalOn().map(phrases::date).orElse("–"))));
    plans.all().forEach(plan -> lines.addAll(dates(plan, phrases)));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                FollowUps.button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases),
                FollowUps.button("answer.button.files", new OfFiles.AskFiles(), phrases))));
  }

  /** The key dates that speak of publishing. */
  private static List<Html> dates(ActionPlan plan, Phrases phrases) {
    var word = phrases.plain("answer.publication.word");
    return plan.keyDates().stream()
        .filter(date -> date.title().in(phrases.language()).toLowerCase(Locale.ROOT).contains(word))
        .map(
            date ->
                phrases.html(
                    "answer.publication.date",
                    "date",
                    phrases.weekday(date.on()),
                    "title",
                    date.title().in(phrases.language())))
        .toList();
  }
}
