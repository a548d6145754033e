package lv.terminbot.progress;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft.Pace;

/** The ways through a dialogue: on, back, aside. */
final class Moves {
  private final Reporting.Ledger ledger;
  private final DraftPages pages;
  private final Clock clock;

  Moves(Reporting.Ledger ledger, DraftPages pages, Clock clock) {
    this.ledger = ledger;
    this.pages = pages;
    this.clock = clock;
  }

  Response make(Person person, Draft draft, Move move) {
    return switch (move) {
      case SKIP -> put(person, skipped(draft));
      case SAME -> put(person, unchanged(draft));
      case BACK ->
          put(
              person,
              moved(
                  draft,
                  Pace.GUIDED,
                  pages.dialogue(draft).before(draft).map(Question::code).or(draft::asked)));
      case REVIEW -> put(person, moved(draft, Pace.QUICK, Optional.empty()));
      case LATER -> put(person, moved(draft, Pace.RESTING, draft.asked()));
      case UNDO -> shown(person, ledger.drafts().undo(draft).orElse(draft));
    };
  }

  Response giveUp(Person person, Draft draft) {
    return put(person, moved(draft, Pace.GIVEN_UP, draft.asked()));
  }

  private Draft moved(Draft draft, Pace pace, Optional<String> asked) {
    return draft.touched(clock.instant()).at(pace, asked);
  }

  private Draft skipped(Draft draft) {
    var waiting = pages.dialogue(draft).waiting(draft);
    if (waiting.isEmpty() || waiting.get().required()) {
      return draft.touched(clock.instant());
    }
    var code = waiting.get().code();
    var sheet = draft.sheet().has(code) ? draft.sheet() : draft.sheet().passing(code);
    return draft.with(sheet, clock.instant()).at(draft.pace(), Optional.empty());
  }

  /** What the institution said last time is said again. */
  private Draft unchanged(Draft draft) {
    var now = clock.instant();
    var waiting = pages.dialogue(draft).waiting(draft).map(Question::code);
    var last = draft.institution().flatMap(i -> ledger.updates().latest(draft.measure(), i));
    if (waiting.isEmpty() || last.isEmpty()) {
      return draft.touched(now);
    }
    var same =
        switch (waiting.get()) {
          case Question.STATE -> draft.with(Optional.of(last.get().state()), now);
          case Question.DONE -> draft.with(last.get().text(), now);
          default -> {
            var said = last.get().sheet().of(waiting.get()).orElse("");
            yield draft.with(draft.sheet().with(waiting.get(), said), now);
          }
        };
    return same.at(draft.pace(), Optional.empty());
  }

  /** What a colleague has begun becomes this person's draft; the colleague's stays as it is. */
  Response takeOver(Person person, Draft draft, long id) {
    var now = clock.instant();
    return ledger
        .drafts()
        .find(id)
        .filter(
            other ->
                other.measure().equals(draft.measure())
                    && other.institution().isPresent()
                    && other.institution().equals(draft.institution())
                    && person.reportsFor(other.institution().get()))
        .map(
            other ->
                put(
                    person,
                    other
                        .text()
                        .map(text -> draft.with(text, now))
                        .orElse(draft)
                        .with(other.state(), now)
                        .with(other.sheet(), now)
                        .at(draft.pace(), Optional.empty())))
        .orElseGet(() -> shown(person, draft));
  }

  private Response put(Person person, Draft draft) {
    ledger.drafts().put(draft);
    return shown(person, draft);
  }

  private Response shown(Person person, Draft draft) {
    return new Response(pages.show(draft, pages.phrases(person)));
  }
}
