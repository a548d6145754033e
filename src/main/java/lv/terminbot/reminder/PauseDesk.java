package lv.terminbot.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.intent.OfNudges.AskPausing;
import lv.terminbot.intent.OfNudges.DoPausing;
import lv.terminbot.intent.OfNudges.Pausing;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.reminder.Pauses.Lasting;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Asks a coordinator once before everything unasked is paused or goes on. */
final class PauseDesk {
  private final Pauses pauses;
  private final Nudging.Tools tools;
  private final Runnable wake;
  private final StillOwed stillOwed;
  private final NewestMissed newest;
  private final Texts texts;
  private final Clock clock;

  PauseDesk(
      NudgeDesk.Ledger ledger, StillOwed stillOwed, NewestMissed newest, Texts texts, Clock clock) {
    this.pauses = ledger.pauses();
    this.tools = ledger.tools();
    this.wake = ledger.wake();
    this.stillOwed = stillOwed;
    this.newest = newest;
    this.texts = texts;
    this.clock = clock;
  }

  Page ask(Person person, Pausing step) {
    var phrases = texts.in(person.language());
    var lasting = pauses.lasting();
    if (step == Pausing.PAUSE) {
      return lasting
          .map(pause -> lasts(pause, phrases))
          .orElseGet(
              () ->
                  page(
                      Html.lines(phrases.html("reminder.pause.ask"), coming(nextOnes(), phrases)),
                      step,
                      pauses.version(),
                      phrases));
    }
    return lasting
        .map(
            pause ->
                page(
                    Html.lines(since(pause, phrases), missed(phrases)),
                    step,
                    pause.version(),
                    phrases))
        .orElseGet(() -> new Page(phrases.html("reminder.pause.none")));
  }

  Page done(Person person, Pausing step, int version) {
    var phrases = texts.in(person.language());
    if (step == Pausing.PAUSE) {
      return pauses.begin(version, person.id(), clock.instant())
          ? page(phrases.html("reminder.pause.begun"), Pausing.RESUME, phrases)
          : ask(person, step);
    }
    if (!pauses.end(version, person.id(), clock.instant())) {
      return ask(person, step);
    }
    wake.run();
    return new Page(phrases.html("reminder.pause.ended"));
  }

  Page marked(Person person, Page page) {
    if (!person.is(Role.COORDINATOR)) {
      return page;
    }
    var phrases = texts.in(person.language());
    return pauses
        .lasting()
        .map(pause -> since(pause, phrases).plus("\n\n").plus(page.text()))
        .map(text -> new Page(text, page.buttons()))
        .orElse(page);
  }

  private Page lasts(Lasting pause, Phrases phrases) {
    return page(since(pause, phrases), Pausing.RESUME, phrases);
  }

  private Html since(Lasting pause, Phrases phrases) {
    var by = tools.post().register().find(pause.by()).map(Person::name).orElse("");
    return phrases.html(
        "reminder.pause.since", "at", phrases.moment(pause.since(), clock.getZone()), "name", by);
  }

  /** The soonest occasion of each moment that would not be told. */
  private List<Occasion> nextOnes() {
    var coming = tools.diary().agenda().coming(clock.instant());
    return coming.stream().filter(o -> o.dueAt().equals(coming.getFirst().dueAt())).toList();
  }

  private Html coming(List<Occasion> occasions, Phrases phrases) {
    if (occasions.isEmpty()) {
      return phrases.html("reminder.pause.nothing");
    }
    return phrases.html(
        "reminder.pause.next",
        "at",
        phrases.moment(occasions.getFirst().dueAt(), clock.getZone()),
        "count",
        people(occasions));
  }

  /** What would go out when it goes on: the newest of what was missed, else the next occasion. */
  private Html missed(Phrases phrases) {
    var now = clock.instant();
    var due = newest.choose(tools.diary().agenda().due(now), LocalDate.now(clock));
    return due.isEmpty()
        ? coming(nextOnes(), phrases)
        : phrases.html("reminder.pause.missed", "count", people(due));
  }

  private long people(List<Occasion> occasions) {
    return tools.post().register().everyPerson().stream()
        .filter(Person::reachable)
        .filter(person -> !stillOwed.find(person, occasions).isEmpty())
        .count();
  }

  /** With the button that asks. */
  private static Page page(Html text, Pausing step, Phrases phrases) {
    return new Page(
        text, List.of(List.of(NudgeReports.button(new AskPausing(step), label(step), phrases))));
  }

  /** With the button that does it. */
  private static Page page(Html text, Pausing step, int version, Phrases phrases) {
    return new Page(
        text,
        List.of(List.of(NudgeReports.button(new DoPausing(step, version), label(step), phrases))));
  }

  private static String label(Pausing step) {
    return step == Pausing.PAUSE ? "reminder.pause.button.pause" : "reminder.pause.button.resume";
  }
}
