package lv.terminbot.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.OfReview;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The open challenges, by measure, for the council's walk through them. */
final class ChallengeList {
  private static final int MOST_BUTTONS = 12;
  private final Challenges challenges;
  private final Plans plans;
  private final Clock clock;

  ChallengeList(Challenges challenges, Plans plans, Clock clock) {
    this.challenges = challenges;
    this.plans = plans;
    this.clock = clock;
  }

  Page of(Person asker, Phrases phrases) {
    var open = challenges.open();
    if (open.isEmpty()) {
      return new Page(phrases.html("progress.challenge.none"));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("progress.challenge.heading", "count", open.size()));
    var last = new ArrayList<MeasureId>();
    for (var challenge : open) {
      if (!last.contains(challenge.measure())) {
        last.add(challenge.measure());
        lines.add(heading(challenge, phrases));
      }
      lines.add(
          phrases.html(
              "progress.challenge.line",
              "code",
              challenge.institution(),
              "words",
              challenge.words(),
              "at",
              phrases.date(challenge.raisedAt().atZone(clock.getZone()).toLocalDate()),
              "receipt",
              challenge.raisedIn()));
    }
    var buttons =
        open.stream()
            .filter(challenge -> mayClose(asker, challenge))
            .limit(MOST_BUTTONS)
            .map(challenge -> closing(challenge, phrases))
            .toList();
    return new Page(Html.lines(lines), Button.rows(buttons, 2));
  }

  private Html heading(Challenge challenge, Phrases phrases) {
    return phrases.html(
        "progress.challenge.measure",
        "number",
        challenge.measure().number(),
        "title",
        plans
            .measure(challenge.measure())
            .map(m -> m.measure().title().in(phrases.language()))
            .orElse(""));
  }

  private static Button closing(Challenge challenge, Phrases phrases) {
    return new Button(
        phrases.plain(
            "progress.challenge.close",
            "number",
            challenge.measure().number(),
            "code",
            challenge.institution()),
        ButtonCode.encode(new OfReview.CloseChallenge(challenge.id())));
  }

  /** A coordinator, or the institution whose challenge it is. */
  private static boolean mayClose(Person person, Challenge challenge) {
    return person.is(Role.COORDINATOR) || person.reportsFor(challenge.institution());
  }

  Page close(Person person, long id, Phrases phrases) {
    var challenge = challenges.of(id);
    if (challenge.isPresent() && !mayClose(person, challenge.get())) {
      return new Page(phrases.html("progress.challenge.notYours"));
    }
    if (challenge.isEmpty() || !challenges.close(id, person.id(), clock.instant())) {
      var page = of(person, phrases);
      return new Page(
          Html.lines(List.of(phrases.html("progress.challenge.gone"), Html.EMPTY, page.text())),
          page.buttons());
    }
    return of(person, phrases);
  }
}
