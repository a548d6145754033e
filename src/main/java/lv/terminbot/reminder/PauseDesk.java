package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.AskPausing;
import lv.terminbot.intent.OfNudges.DoPausing;
import lv.terminbot.intent.OfNudges.Pausing;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Asks a coordinator once before everything unasked is paused or goes on. */
public final class PauseDesk {
  private final Pauses pauses;
  private final PauseNotice notice;
  private final PauseConsequences consequences;
  private final LookSoon soon;
  private final Clock clock;

  public PauseDesk(
      Pauses pauses,
      PauseNotice notice,
      PauseConsequences consequences,
      LookSoon soon,
      Clock clock) {
    this.pauses = pauses;
    this.notice = notice;
    this.consequences = consequences;
    this.soon = soon;
    this.clock = clock;
  }

  /** What it would mean, and the button that does it. */
  public Page ask(Pausing step, Phrases phrases) {
    var lasting = pauses.lasting();
    if (step == Pausing.PAUSE) {
      return lasting
          .map(pause -> page(notice.since(pause, phrases), Pausing.RESUME, phrases))
          .orElseGet(
              () ->
                  page(
                      Html.lines(phrases.html("reminder.pause.ask"), consequences.coming(phrases)),
                      new DoPausing(step, pauses.version()),
                      phrases));
    }
    return lasting
        .map(
            pause ->
                page(
                    Html.lines(notice.since(pause, phrases), consequences.missed(phrases)),
                    new DoPausing(step, pause.version()),
                    phrases))
        .orElseGet(() -> WayHome.under(new Page(phrases.html("reminder.pause.none")), phrases));
  }

  /** Until a day; of some institutions alone none can be had: what can be done is shown. */
  public Page askOf(List<InstitutionCode> institutions, Optional<Day> until, Phrases phrases) {
    var today = LocalDate.now(clock);
    var last = until.flatMap(day -> day.saidOn(today));
    if (!institutions.isEmpty()) {
      var codes =
          institutions.stream().map(InstitutionCode::value).collect(Collectors.joining(", "));
      var example = institutions.getFirst().value();
      return page(
          phrases.html("reminder.pause.onlyAll", "codes", codes, "code", example),
          Pausing.PAUSE,
          phrases);
    }
    return last.filter(_ -> pauses.lasting().isEmpty())
        .map(day -> askUntil(day.isAfter(today) ? day : today.plusDays(1), phrases))
        .orElseGet(() -> ask(Pausing.PAUSE, phrases));
  }

  /** What it would mean until the morning of a day. */
  private Page askUntil(LocalDate day, Phrases phrases) {
    return page(
        Html.lines(
            phrases.html("reminder.pause.ask"),
            consequences.coming(phrases),
            notice.ends(beginning(day), phrases)),
        "reminder.pause.button.pause",
        new OfNudges.PauseUntil(day, pauses.version()),
        phrases);
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /** Begins a pause that ends by itself. */
  public Page begin(Person person, LocalDate day, int version, Phrases phrases) {
    var end = beginning(day);
    if (!end.isAfter(clock.instant())
        || !pauses.begin(version, person.id(), clock.instant(), Optional.of(end))) {
      return ask(Pausing.PAUSE, phrases);
    }
    return page(
        Html.lines(phrases.html("reminder.pause.begun"), notice.ends(end, phrases)),
        Pausing.RESUME,
        phrases);
  }

  /** Does it, unless somebody was first. */
  public Page done(Person person, Pausing step, int version, Phrases phrases) {
    if (step == Pausing.PAUSE) {
      return pauses.begin(version, person.id(), clock.instant(), Optional.empty())
          ? page(phrases.html("reminder.pause.begun"), Pausing.RESUME, phrases)
          : ask(step, phrases);
    }
    if (!pauses.end(version, person.id(), clock.instant())) {
      return ask(step, phrases);
    }
    soon.look();
    return WayHome.under(new Page(phrases.html("reminder.pause.ended")), phrases);
  }

  /** With the button that asks. */
  private static Page page(Html text, Pausing step, Phrases phrases) {
    return page(text, label(step), new AskPausing(step), phrases);
  }

  /** With the button that does it. */
  private static Page page(Html text, DoPausing order, Phrases phrases) {
    return page(text, label(order.pausing()), order, phrases);
  }

  private static Page page(Html text, String key, OfNudges order, Phrases phrases) {
    var button = new Button(phrases.plain(key), ButtonCode.encode(order));
    return WayHome.under(new Page(text, List.of(List.of(button))), phrases);
  }

  private static String label(Pausing step) {
    return step == Pausing.PAUSE ? "reminder.pause.button.pause" : "reminder.pause.button.resume";
  }
}
