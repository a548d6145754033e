package lv.terminbot.reminder.nudge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.reminder.PauseNotice;
import lv.terminbot.reminder.nudge.Nudge.State;
import lv.terminbot.reminder.nudge.NudgeList.Owing;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows a nudge before it is sent, and keeps what was shown. */
public final class NudgeOffer {
  private static final int MOST_LETTERS = 1000;

  private final Nudges nudges;
  private final NudgeList list;
  private final NudgePreview preview;
  private final PauseNotice pause;
  private final Clock clock;

  public NudgeOffer(
      Nudges nudges, NudgeList list, NudgePreview preview, PauseNotice pause, Clock clock) {
    this.nudges = nudges;
    this.list = list;
    this.preview = preview;
    this.pause = pause;
    this.clock = clock;
  }

  /** Whom it would reach and with which text, or why there is nothing to send. */
  Page show(Person coordinator, NudgeScope scope, String words, Phrases phrases) {
    if (scope.isEmpty()) {
      return new Page(phrases.html("reminder.nudge.whom"));
    }
    if (words.length() > MOST_LETTERS) {
      return new Page(phrases.html("reminder.nudge.tooLong", "most", MOST_LETTERS));
    }
    var now = list.list(scope);
    if (now.reachable().isEmpty()) {
      return nobody(now, phrases);
    }
    var seen = Html.isSeen(words) ? words : "";
    var recipients = now.reachable().stream().map(Owing::person).map(Person::id).toList();
    var nudge = nudges.add(coordinator.id(), scope, seen, recipients, clock.instant());
    return pause.above(coordinator, preview.show(nudge, now, phrases));
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
  Page tried(long id, Phrases phrases) {
    return nudges
        .find(id)
        .filter(nudge -> nudge.state() == State.SHOWN)
        .map(
            nudge ->
                list.first(nudge)
                    .map(owing -> preview.letter(nudge, owing))
                    .orElseGet(() -> new Page(phrases.html("reminder.nudge.nobody"))))
        .orElseGet(() -> new Page(phrases.html("reminder.nudge.gone")));
  }
}
