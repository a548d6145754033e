package lv.terminbot.report;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.report.calendar.DatedEvent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Tells how somebody's dates have changed, shortly enough to stand under a file. */
final class DateChanges {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_TITLE = 90;

  private final GivenDates given;
  private final Phrases phrases;

  DateChanges(GivenDates given, Phrases phrases) {
    this.given = given;
    this.phrases = phrases;
  }

  Html tell(List<DatedEvent> changed, List<DatedEvent> gone) {
    var lines = new ArrayList<Html>();
    gone.forEach(event -> lines.add(line("report.calendar.cancelled", event, event)));
    changed.forEach(
        event ->
            given
                .before(event)
                .filter(before -> !before.on().equals(event.on()))
                .ifPresent(before -> lines.add(line("report.calendar.shifted", event, before))));
    var shown = new ArrayList<Html>(List.of(phrases.html("report.calendar.moved")));
    shown.addAll(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    if (lines.size() > MOST_LINES) {
      shown.add(phrases.html("report.calendar.more", "count", lines.size() - MOST_LINES));
    }
    return Html.lines(shown);
  }

  private Html line(String key, DatedEvent event, DatedEvent before) {
    var title = event.title();
    return phrases.html(
        key,
        "title",
        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title,
        "date",
        phrases.date(event.on()),
        "before",
        phrases.date(before.on()));
  }
}
