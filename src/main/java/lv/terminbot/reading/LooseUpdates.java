package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Sense.Doubt;
import lv.terminbot.reading.Sense.Filler;
import lv.terminbot.reading.Sense.Numbered;
import lv.terminbot.reading.Sense.State;
import lv.terminbot.reading.Sense.Unknown;
import lv.terminbot.reading.Sentence.Part;

/**
 * The rule for progress updates that are not said in the usual order or spelling: one measure, and
 * a state or a percentage anywhere beside it. All that was typed stays in the text. A state is
 * taken only where nothing puts it in doubt; the preview shows what was understood.
 */
final class LooseUpdates {
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\d.,])(?<n>\\d{1,3}) ?(?:%|procent\\p{L}*|procnet\\p{L}*|percent)");
  private static final Pattern NEW_THOUGHT = Pattern.compile("[,:;.!\\n–—-]");
  private static final int SHORT = 3;

  /** Among so many words that ask for nothing, one that might is none either. */
  private static final int TALKATIVE = 4;

  private static final Pattern NOTHING = Pattern.compile("[\\s:,;.!–—-]*");

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final List<Part> parts;

  private LooseUpdates(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.parts = sentence.parts().stream().map(this::forgiven).toList();
  }

  /** Empty if it is none. */
  static Optional<QuickUpdate> in(Sentence sentence, Vocabulary vocabulary) {
    return new LooseUpdates(sentence, vocabulary).single();
  }

  /** Several measures in one sentence with nothing but their states: "3.2 un 5.1 pabeigti". */
  static Optional<List<QuickUpdate>> several(Sentence sentence, Vocabulary vocabulary) {
    return new LooseUpdates(sentence, vocabulary).several();
  }

  private Part forgiven(Part part) {
    return part.sense() instanceof Unknown
        ? vocabulary
            .nearestState(part.folded())
            .map(state -> new Part(new State(state), part.folded(), part.from(), part.to()))
            .orElse(part)
        : part;
  }

  private Optional<QuickUpdate> single() {
    var number = sentence.numbers().stream().findFirst();
    if (number.isEmpty() || isQuestion() || areTogether()) {
      return Optional.empty();
    }
    var state = states();
    var percent = percent();
    if (state.isEmpty() && percent.isEmpty()) {
      return Optional.empty();
    }
    var said = state.size() == 1 ? Optional.of(state.getFirst()) : Optional.<ProgressState>empty();
    return Optional.of(
        new QuickUpdate(
            number.get(), said.or(() -> state.isEmpty() ? percent : Optional.empty()), text()));
  }

  private boolean isQuestion() {
    return sentence.isQuestion()
        || parts.stream().anyMatch(p -> p.sense() instanceof Sense.Ordered)
        || (sentence.unknown().size() < TALKATIVE && parts.stream().anyMatch(LooseUpdates::asksFor))
        || vocabulary.marks().isAsked(sentence);
  }

  private static boolean asksFor(Part part) {
    return part.sense() instanceof Sense.About(var topic)
        && topic != Topic.START
        && topic != Topic.REPORT;
  }

  /** "3.2 un 5.1 …": it is about both. */
  private boolean areTogether() {
    var numbers = parts.stream().filter(p -> p.sense() instanceof Numbered).toList();
    return numbers.size() > 1
        && parts.stream()
            .filter(p -> p.from() >= numbers.get(0).to() && p.to() <= numbers.get(1).from())
            .allMatch(p -> p.sense() instanceof Filler);
  }

  /** What is left when the number that begins it is taken away. */
  private String text() {
    var said = sentence.said().strip();
    var first = parts.getFirst();
    if (!(first.sense() instanceof Numbered)) {
      return said;
    }
    return NOTHING.matcher(said.substring(first.to())).replaceFirst("").strip();
  }

  /** The states that nothing puts in doubt, each once; two where there is a doubt. */
  private List<ProgressState> states() {
    var found = new ArrayList<ProgressState>();
    for (var at = 0; at < parts.size(); at++) {
      if (parts.get(at).sense() instanceof State(var state)) {
        var meant = negated(at) ? notYet(at) : Optional.of(state);
        if (meant.isEmpty()
            || (meant.get() == ProgressState.DONE && (!isFinal(at) || isPartOfTheWay()))) {
          return List.of(ProgressState.DONE, ProgressState.IN_PROGRESS);
        }
        if (!found.contains(meant.get())) {
          found.add(meant.get());
        }
      }
    }
    return found;
  }

  /** Whether "not" stands before it, or a short word that may be a misspelt one. */
  private boolean negated(int at) {
    var before = at - 1;
    while (before >= 0 && vocabulary.marks().isStill(parts.get(before).folded())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    var part = parts.get(before);
    return part.sense() instanceof Unknown
        ? part.folded().length() <= SHORT
        : firstThatSays(before) instanceof Doubt;
  }

  /** "has not [been] completed": what stands before the words that say nothing. */
  private Sense firstThatSays(int at) {
    var before = at;
    while (before > 0 && parts.get(before).sense() instanceof Filler) {
      before--;
    }
    return parts.get(before).sense();
  }

  /** "nav uzsākts" is a state of its own; "nav pabeigts" leaves open which. */
  private Optional<ProgressState> notYet(int at) {
    return parts.get(at - 1).sense() instanceof Doubt
            && parts.get(at).sense().equals(new State(ProgressState.IN_PROGRESS))
            && vocabulary.marks().isBeginning(parts.get(at).folded())
        ? Optional.of(ProgressState.NOT_STARTED)
        : Optional.empty();
  }

  /** Whether "done" ends the thought, so that it is not "done: the first part of". */
  private boolean isFinal(int at) {
    for (var next = at + 1; next < parts.size(); next++) {
      var gap = sentence.said().substring(parts.get(next - 1).to(), parts.get(next).from());
      if (NEW_THOUGHT.matcher(gap).find() || parts.get(next).sense() instanceof Numbered) {
        return next == parts.size() || !(parts.get(next).sense() instanceof Doubt);
      }
      if (!(parts.get(next).sense() instanceof Filler)) {
        return PERCENT
            .matcher(sentence.said())
            .region(parts.get(next).from(), sentence.said().length())
            .lookingAt();
      }
    }
    return true;
  }

  /** What a percentage beside the number says of the state. */
  private Optional<ProgressState> percent() {
    var found = PERCENT.matcher(sentence.said());
    if (!found.find() || !isBeside(found.start(), found.end())) {
      return Optional.empty();
    }
    var percent = Integer.parseInt(found.group("n"));
    if (percent == 0) {
      return Optional.of(ProgressState.NOT_STARTED);
    }
    return percent > 100
        ? Optional.empty()
        : Optional.of(percent == 100 ? ProgressState.DONE : ProgressState.IN_PROGRESS);
  }

  /** "done, 90 %" is not done. */
  private boolean isPartOfTheWay() {
    var found = PERCENT.matcher(sentence.said());
    return found.find() && Integer.parseInt(found.group("n")) < 100;
  }

  private boolean isBeside(int from, int to) {
    var number =
        parts.stream().filter(p -> p.sense() instanceof Numbered).findFirst().orElseThrow();
    var low = Math.min(number.to(), to);
    var high = Math.max(number.from(), from);
    return parts.stream()
        .filter(p -> p.from() >= low && p.to() <= high)
        .allMatch(p -> p.sense() instanceof Filler || p.sense() instanceof State);
  }

  private Optional<List<QuickUpdate>> several() {
    if (sentence.numbers().size() < 2 || isQuestion()) {
      return Optional.empty();
    }
    var updates = new ArrayList<QuickUpdate>();
    var waiting = new ArrayList<MeasureNumber>();
    var state = Optional.<ProgressState>empty();
    for (var part : parts) {
      var still = vocabulary.marks().isStill(part.folded());
      var negated = negated(parts.indexOf(part));
      switch (part.sense()) {
        case Numbered(var number) -> waiting.add(number);
        case State(var said) when !negated -> {
          if (waiting.isEmpty() && state.isPresent()) {
            return Optional.empty();
          }
          state = Optional.of(said);
          take(waiting, state, updates);
        }
        case Filler() -> {}
        case Doubt() when still -> {}
        case Unknown() when still -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    take(waiting, state.filter(_ -> updates.isEmpty()), updates);
    return waiting.isEmpty() && updates.size() > 1 ? Optional.of(updates) : Optional.empty();
  }

  private static void take(
      List<MeasureNumber> waiting, Optional<ProgressState> state, List<QuickUpdate> updates) {
    state.ifPresent(
        said -> {
          waiting.forEach(number -> updates.add(new QuickUpdate(number, Optional.of(said), "")));
          waiting.clear();
        });
  }
}
