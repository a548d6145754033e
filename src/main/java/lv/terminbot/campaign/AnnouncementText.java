package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.campaign.Announced.Told;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The words by which a key date is announced. */
final class AnnouncementText {
  private final DueDate due;
  private final Phrases phrases;

  AnnouncementText(DueDate due, Phrases phrases) {
    this.due = due;
    this.phrases = phrases;
  }

  /** To somebody who was to expect it at another moment. */
  Html moved(Told before, Instant now) {
    var was = phrases.html("campaign.announcement.moved", "date", phrases.weekday(before.on()));
    return Html.lines(was, announced(now));
  }

  Html announced(Instant now) {
    var date = due.date();
    var today = LocalDate.ofInstant(now, due.plan().zone());
    var lines =
        new ArrayList<>(
            List.of(
                phrases.html(
                    "campaign.announcement.what",
                    "title",
                    date.title().in(phrases.language()),
                    "date",
                    phrases.weekday(date.on()),
                    "days",
                    date.on().toEpochDay() - today.toEpochDay())));
    date.from()
        .map(from -> phrases.time(from) + date.to().map(to -> "–" + phrases.time(to)).orElse(""))
        .ifPresent(hours -> lines.add(phrases.html("campaign.announcement.hours", "hours", hours)));
    date.agenda()
        .ifPresent(
            agenda ->
                lines.add(
                    phrases.html(
                        "campaign.announcement.agenda", "agenda", agenda.in(phrases.language()))));
    lines.add(plan(due.plan(), phrases));
    return Html.lines(lines);
  }

  static Html cancelled(ActionPlan plan, Told told, Phrases phrases) {
    var what =
        phrases.html(
            "campaign.announcement.cancelled",
            "title",
            told.title(),
            "date",
            phrases.weekday(told.on()));
    return Html.lines(what, plan(plan, phrases));
  }

  private static Html plan(ActionPlan plan, Phrases phrases) {
    return phrases.html("campaign.announcement.plan", "plan", plan.title().in(phrases.language()));
  }
}
