package lv.terminbot.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.question.Intent.Delay;
import lv.terminbot.reminder.Snoozes.Snooze;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** "Atgādināt vēlāk": puts a reminder off, and says so when that is past the deadline. */
public final class Later {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private final Snoozes snoozes;
  private final StillOwed stillOwed;
  private final Texts texts;
  private final Clock clock;

  public Later(Rounds.Diary diary, Plans plans, Texts texts, Clock clock) {
    this.snoozes = diary.snoozes();
    this.stillOwed = new StillOwed(diary.obligations(), diary.drafts(), plans, clock);
    this.texts = texts;
    this.clock = clock;
  }

  /** Which choices there are; none when nothing is owed. */
  public Said choices(Person person) {
    var phrases = texts.in(person.language());
    if (stillOwed.now(person).isEmpty()) {
      return new Said(new Page(phrases.html("reminder.later.nothingOwed")));
    }
    var buttons = new ArrayList<Button>();
    for (var delay : Delay.values()) {
      buttons.add(
          new Button(
              phrases.plain(label(delay), "at", moment(delay, phrases)),
              ButtonCode.encode(new Intent.RemindLater(delay))));
    }
    return new Said(new Page(phrases.html("reminder.later.when"), Button.rows(buttons, 1)));
  }

  public Said remind(Person person, Delay delay) {
    var phrases = texts.in(person.language());
    if (stillOwed.now(person).isEmpty()) {
      return new Said(new Page(phrases.html("reminder.later.nothingOwed")));
    }
    var at = at(delay);
    snoozes.put(new Snooze(person.id(), at));
    var due = stillOwed.dueOn(person);
    var past = due.filter(d -> at.atZone(clock.getZone()).toLocalDate().isAfter(d));
    return new Said(
        new Page(
            past.map(
                    d ->
                        phrases.html(
                            "reminder.later.setPast",
                            "at",
                            phrases.moment(at, clock.getZone()),
                            "until",
                            phrases.until(d)))
                .orElseGet(
                    () ->
                        phrases.html(
                            "reminder.later.set", "at", phrases.moment(at, clock.getZone())))));
  }

  private static String label(Delay delay) {
    return switch (delay) {
      case HOUR -> "reminder.later.hour";
      case TOMORROW -> "reminder.later.tomorrow";
      case MONDAY -> "reminder.later.monday";
    };
  }

  private String moment(Delay delay, Phrases phrases) {
    return phrases.moment(at(delay), clock.getZone());
  }

  private Instant at(Delay delay) {
    var now = clock.instant().atZone(clock.getZone());
    return switch (delay) {
      case HOUR -> now.plus(Duration.ofHours(1)).toInstant();
      case TOMORROW ->
          now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone()).toInstant();
      case MONDAY ->
          now.toLocalDate()
              .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
              .atTime(MORNING)
              .atZone(now.getZone())
              .toInstant();
    };
  }
}
