package lv.terminbot.answer.date;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Whether a day is worked, and which days of a working week are free next. */
public final class WorkingDayAnswer implements AnswerTo<OfLookup.AskWorkingDay> {
  private static final int MOST = 3;
  private static final int FARTHEST_DAYS = 366;
  private final WorkingDays days;
  private final Clock clock;

  public WorkingDayAnswer(WorkingDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskWorkingDay> asked() {
    return OfLookup.AskWorkingDay.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskWorkingDay asked, int page, Phrases phrases) {
    var today = LocalDate.now(clock);
    var named = asked.on().flatMap(day -> day.saidOn(today));
    if (asked.on().isPresent() && named.isEmpty()) {
      return new Page(phrases.html("answer.lookup.noSuchDay"));
    }
    var day = named.orElse(today);
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            days.isWorking(day) ? "answer.workingDay.worked" : "answer.workingDay.free",
            "day",
            phrases.weekday(day),
            "next",
            phrases.weekday(days.onOrAfter(day.plusDays(1)))));
    var free = free(day).map(phrases::weekday).toList();
    if (!free.isEmpty()) {
      lines.add(phrases.html("answer.workingDay.next", "days", String.join("; ", free)));
    }
    lines.add(phrases.html("answer.workingDay.silence"));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                FollowUps.button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases))));
  }

  /** The next days after this one that would be worked, were they not holidays. */
  private Stream<LocalDate> free(LocalDate after) {
    return after
        .plusDays(1)
        .datesUntil(after.plusDays(FARTHEST_DAYS))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .filter(day -> !days.isWorking(day))
        .limit(MOST);
  }
}
