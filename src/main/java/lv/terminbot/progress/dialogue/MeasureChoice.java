package lv.terminbot.progress.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.UnplacedWords;
import lv.terminbot.progress.UnplacedWords.Unplaced;

/** Asks of which measure, or of which plan, words are, and keeps them until it is known. */
public final class MeasureChoice {
  private static final int MOST_OWED = 24;
  private static final int IN_A_ROW = 4;

  /** Who names a measure after so long, asks about it. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final UnplacedWords unplaced;
  private final KeptDrafts kept;
  private final NextOwed nextOwed;
  private final Drafts drafts;
  private final SaidJustNow justNow;

  public MeasureChoice(
      UnplacedWords unplaced,
      KeptDrafts kept,
      NextOwed nextOwed,
      Drafts drafts,
      SaidJustNow justNow) {
    this.unplaced = unplaced;
    this.kept = kept;
    this.nextOwed = nextOwed;
    this.drafts = drafts;
    this.justNow = justNow;
  }

  NextOwed nextOwed() {
    return nextOwed;
  }

  SaidJustNow justNow() {
    return justNow;
  }

  /** Asks of which measure it is, among what is owed. */
  Response ask(Person person, String words) {
    return ask(person, nextOwed.findAll(person).map(MeasureId::number).distinct().toList(), words);
  }

  /** The same, among these. */
  Response ask(Person person, List<MeasureNumber> measures, String words) {
    unplaced.put(person.id(), new Unplaced(words, measures, Optional.empty(), kept.now()));
    var buttons = measures.stream().limit(MOST_OWED).map(number -> report(number, words)).toList();
    return buttons.isEmpty()
        ? kept.say(person, "progress.ofWhich.none")
        : kept.say(person, "progress.ofWhich", Button.rows(buttons, IN_A_ROW));
  }

  private static Button report(MeasureNumber number, String words) {
    return new Button(
        number.value(),
        ButtonCode.encode(
            new OfHelp.Reread("quick-update", words.hashCode(), Optional.of(number))));
  }

  /** Keeps what was understood until it is known of which plan it is. */
  void await(Person person, QuickUpdate update) {
    unplaced.put(
        person.id(),
        new Unplaced(update.text(), List.of(update.number()), Optional.of(update), kept.now()));
  }

  /** It is known now. */
  void settle(Person person) {
    unplaced.forget(person.id());
  }

  /** What was understood of this measure and waits for its plan. */
  Optional<QuickUpdate> understood(Person person, MeasureNumber number) {
    return waiting(person)
        .flatMap(Unplaced::update)
        .filter(update -> update.number().equals(number));
  }

  /** What waits for its measure; whoever went on with a report since then is answering there. */
  public Optional<Unplaced> waiting(Person person) {
    var busyAt = drafts.newest(person).map(Draft::changedAt).orElse(Instant.EPOCH);
    return unplaced
        .find(person.id())
        .filter(said -> said.askedAt().isAfter(busyAt))
        .filter(said -> !said.askedAt().isBefore(kept.now().minus(LONGEST)));
  }
}
