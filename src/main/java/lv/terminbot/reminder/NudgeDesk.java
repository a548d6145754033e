package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.AskNudge;
import lv.terminbot.intent.OfNudges.When;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Nudge.Hours;
import lv.terminbot.reminder.Nudge.State;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator reminds out of turn, and pauses everything unasked. */
public final class NudgeDesk implements Door<OfNudges> {
  private static final int MOST_LETTERS = 1000;

  /** An older preview shows people and texts that may no longer be. */
  private static final Duration FRESH = Duration.ofHours(12);

  private final Nudging.Tools tools;
  private final Texts texts;
  private final NudgeList list;
  private final NudgeLetters letters;
  private final NudgeReports reports;
  private final NudgePreview preview;
  private final PauseDesk pausing;
  private final Runnable wake;
  private final OfficeHours office;
  private final Clock clock;

  /**
   * What this desk keeps.
   *
   * @param wake has what is due looked at soon
   */
  public record Ledger(Nudging.Tools tools, Pauses pauses, Unreached unreached, Runnable wake) {}

  public NudgeDesk(Ledger ledger, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    this.tools = ledger.tools();
    this.texts = texts;
    var diary = tools.diary();
    var stillOwed = new StillOwed(diary, plans, clock);
    this.list = new NudgeList(stillOwed, diary.obligations(), diary.drafts());
    this.letters = new NudgeLetters(new Letters(plans, diary.drafts(), texts, clock), texts);
    this.reports = new NudgeReports(tools, texts, clock);
    this.preview =
        new NudgePreview(tools.recipients(), new Obstacles(ledger.unreached()), office, clock);
    this.pausing = new PauseDesk(ledger, stillOwed, new NewestMissed(plans), texts, clock);
    this.wake = ledger.wake();
    this.office = office;
    this.clock = clock;
  }

  @Override
  public Family<OfNudges> family() {
    return OfNudges.FAMILY;
  }

  /** Does what is asked, or says why not. */
  @Override
  public Response open(Person person, OfNudges intent) {
    var phrases = texts.in(person.language());
    if (!person.is(Role.COORDINATOR)) {
      return new Response(new Page(phrases.html("reminder.nudge.notYours")));
    }
    return new Response(
        switch (intent) {
          case AskNudge ask -> ask(person, scope(ask), ask.words().strip());
          case OfNudges.TryNudge(var nudge) -> tried(nudge, phrases);
          case OfNudges.SendNudge(var nudge, var when) -> send(person, nudge, when);
          case OfNudges.DropNudge(var nudge) -> dropped(person, nudge, phrases);
          case OfNudges.AskNudgeReport(var nudge) -> reports.show(nudge, person);
          case OfNudges.AskPausing(var step) -> pausing.ask(person, step);
          case OfNudges.DoPausing(var step, var version) -> pausing.done(person, step, version);
        });
  }

  /** The page with a line in front for coordinators while everything unasked is paused. */
  public Page marked(Person person, Page page) {
    return pausing.marked(person, page);
  }

  private static NudgeScope scope(AskNudge ask) {
    var choice = NudgeScope.Choice.valueOf(ask.whom().name());
    return new NudgeScope(choice, ask.institutions(), ask.measures());
  }

  private Page ask(Person coordinator, NudgeScope scope, String words) {
    var phrases = texts.in(coordinator.language());
    if (scope.isEmpty()) {
      return new Page(phrases.html("reminder.nudge.whom"));
    }
    if (words.length() > MOST_LETTERS) {
      return new Page(phrases.html("reminder.nudge.tooLong", "most", MOST_LETTERS));
    }
    var now = list.list(scope, tools.post().register().everyPerson());
    if (now.reachable().isEmpty()) {
      return nobody(now, phrases);
    }
    var seen = Html.isSeen(words) ? words : "";
    var recipients = now.reachable().stream().map(Person::id).toList();
    var nudge = tools.nudges().add(coordinator.id(), scope, seen, recipients, clock.instant());
    return preview(coordinator, nudge, now);
  }

  private Page preview(Person coordinator, Nudge nudge, NudgeList.Now now) {
    var first = now.reachable().getFirst();
    var letter = letters.to(first, nudge, list.owed(first));
    var page = preview.show(nudge, now, letter, texts.in(coordinator.language()));
    return marked(coordinator, page);
  }

  private Page nobody(NudgeList.Now now, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("reminder.nudge.nobody"));
    var missed = preview.missed(now, phrases);
    lines.addAll(missed);
    if (!missed.isEmpty()) {
      var codes =
          Stream.concat(
                  now.unreachable().stream().flatMap(p -> p.institutions().stream()),
                  now.orphans().stream())
              .distinct()
              .findFirst();
      lines.add(
          phrases.html(
              "reminder.nudge.remedy", "code", codes.map(Object::toString).orElse("VARAM")));
    }
    return new Page(Html.lines(lines));
  }

  /** The very text, as the first of those who still owe would get it. */
  private Page tried(long id, Phrases phrases) {
    return tools
        .nudges()
        .find(id)
        .filter(nudge -> nudge.state() == State.SHOWN)
        .map(
            nudge ->
                tools.recipients().undecided(id).stream()
                    .flatMap(person -> tools.post().register().find(person).stream())
                    .filter(person -> list.isFor(person, nudge.scope()))
                    .findFirst()
                    .map(person -> letters.to(person, nudge, list.owed(person)).page())
                    .orElseGet(() -> new Page(phrases.html("reminder.nudge.nobody"))))
        .orElseGet(() -> new Page(phrases.html("reminder.nudge.gone")));
  }

  private Page send(Person coordinator, long id, When when) {
    var shown = tools.nudges().find(id).filter(nudge -> nudge.state() == State.SHOWN);
    if (shown.isEmpty()) {
      return reports.show(id, coordinator);
    }
    var nudge = shown.get();
    var now = clock.instant();
    if (now.isAfter(nudge.shownAt().plus(FRESH)) || tools.pause().holds()) {
      // Shown anew, with the truth of today, or with the word that everything is paused.
      tools.nudges().cancel(id);
      return ask(coordinator, nudge.scope(), nudge.words());
    }
    var sendAt = when == When.NOW ? now : office.nextOpening(now);
    if (tools.nudges().plan(id, sendAt, when == When.NOW ? Hours.ANY : Hours.OFFICE)) {
      wake.run();
    }
    return reports.show(id, coordinator);
  }

  private Page dropped(Person coordinator, long id, Phrases phrases) {
    return tools.nudges().cancel(id)
        ? new Page(phrases.html("reminder.nudge.cancelled"))
        : reports.show(id, coordinator);
  }
}
