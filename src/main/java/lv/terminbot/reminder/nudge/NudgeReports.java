package lv.terminbot.reminder.nudge;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.reminder.nudge.Nudge.State;
import lv.terminbot.reminder.nudge.NudgeRecipients.Fate;
import lv.terminbot.reminder.nudge.NudgeRecipients.Recipient;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows a coordinator how far the messages of a nudge have come. */
public final class NudgeReports {
  private static final int MOST_NAMES = 10;
  private final Nudges nudges;
  private final NudgeRecipients recipients;
  private final Register register;
  private final Clock clock;

  public NudgeReports(Nudges nudges, NudgeRecipients recipients, Register register, Clock clock) {
    this.nudges = nudges;
    this.recipients = recipients;
    this.register = register;
    this.clock = clock;
  }

  Page show(long id, Phrases phrases) {
    var nudge = nudges.find(id).filter(n -> n.state() != State.SHOWN);
    if (nudge.isEmpty() || nudge.get().state() == State.CANCELLED) {
      return new Page(phrases.html("reminder.nudge.gone"));
    }
    var all = recipients.recipients(id);
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("reminder.nudge.report", "nudge", id, "count", (long) all.size()));
    lines.add(when(nudge.get(), phrases));
    for (var state : DeliveryState.values()) {
      var key = "reminder.nudge.delivery." + state.name().toLowerCase(Locale.ROOT);
      line(key, all, r -> r.delivery().equals(Optional.of(state)), phrases).ifPresent(lines::add);
    }
    for (var fate : Fate.values()) {
      var key = "reminder.nudge.fate." + fate.name().toLowerCase(Locale.ROOT);
      line(key, all, r -> r.delivery().isEmpty() && r.fate() == fate, phrases)
          .ifPresent(lines::add);
    }
    return WayHome.under(new Page(Html.lines(lines), buttons(nudge.get(), all, phrases)), phrases);
  }

  private Html when(Nudge nudge, Phrases phrases) {
    var at = nudge.sendAt().orElseThrow();
    var key =
        nudge.state() != State.PLANNED
            ? "reminder.nudge.sentAt"
            : clock.instant().isBefore(at) ? "reminder.nudge.plannedAt" : "reminder.nudge.going";
    return phrases.html(key, "at", phrases.moment(at, clock.getZone()));
  }

  private Optional<Html> line(
      String key, List<Recipient> all, Predicate<Recipient> which, Phrases phrases) {
    var some = all.stream().filter(which).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    var names =
        some.stream()
            .limit(MOST_NAMES)
            .map(r -> register.find(r.person()).map(Person::name).orElse(number(r.person())))
            .collect(joining(", "));
    return Optional.of(
        phrases.html(
            key,
            "count",
            (long) some.size(),
            "names",
            some.size() > MOST_NAMES ? names + ", …" : names));
  }

  private static String number(PersonId person) {
    return Long.toString(person.value());
  }

  private static List<List<Button>> buttons(
      Nudge nudge, List<Recipient> recipients, Phrases phrases) {
    var row = new ArrayList<Button>();
    row.add(
        button(new OfNudges.AskNudgeReport(nudge.id()), "reminder.nudge.button.refresh", phrases));
    if (nudge.state() == State.PLANNED
        && recipients.stream().allMatch(r -> r.delivery().isEmpty())) {
      row.add(button(new OfNudges.DropNudge(nudge.id()), "reminder.nudge.button.cancel", phrases));
    }
    var unreached =
        recipients.stream()
            .anyMatch(
                r ->
                    r.fate() == Fate.UNREACHABLE
                        || r.delivery().equals(Optional.of(DeliveryState.BLOCKED)));
    if (unreached) {
      row.add(button(new OfRecord.AskAlarms(), "reminder.button.alarms", phrases));
    }
    return List.of(row);
  }

  static Button button(Intent intent, String key, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
