package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Sense.About;
import lv.terminbot.reading.Sense.Doubt;
import lv.terminbot.reading.Sense.Filler;
import lv.terminbot.reading.Sense.State;
import lv.terminbot.reading.Sense.Unknown;
import lv.terminbot.reading.Sentence.Part;

/**
 * The rule of what is a whole progress update in a line: a number with a state word beside it ("3.2
 * procesā: …", "pabeidzām 3.2: …"), or a number and then some text. A state is never guessed: with
 * words that put it in doubt, it is left open and the words stay in the text.
 */
final class QuickUpdates {
  /** What may stand between the state and the text; only the first sign, the rest is theirs. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[:,;.!–—-]?\\s*");

  private static final Pattern NEW_THOUGHT = Pattern.compile("[:;.!\\n–—-]");

  private final Sentence sentence;
  private final List<Part> parts;
  private int at;

  private QuickUpdates(Sentence sentence) {
    this.sentence = sentence;
    this.parts = sentence.parts();
  }

  /** Empty if it is none. */
  static Optional<QuickUpdate> in(Sentence sentence) {
    return new QuickUpdates(sentence).read();
  }

  private Optional<QuickUpdate> read() {
    skipFillers();
    var named = takeInstitution();
    var asked = take(Topic.REPORT);
    var status = take(Topic.STATUS);
    var before = takeState();
    skipFillers();
    if (!(sense() instanceof Sense.Numbered(var number)) || sentence.asksAbout(parts.get(at))) {
      return Optional.empty();
    }
    var numbered = parts.get(at++);
    var rest = parts.subList(at, parts.size());
    skipFillers();
    take(Topic.STATUS);
    var found = before.or(this::takeState);
    var last = found.isPresent() && before.isEmpty() ? parts.get(at - 1) : numbered;
    if (found.isEmpty()) {
      var enough = says(rest) && (asked || (!status && rest.size() > 1));
      return update(enough && !named, number, found, textAfter(numbered));
    }
    if (inDoubt(found.get(), last)) {
      var all = before.isPresent() ? sentence.said().strip() : textAfter(numbered);
      return update(true, number, Optional.empty(), all);
    }
    var text = textAfter(last);
    return update(!status || !text.isEmpty(), number, found, text);
  }

  private static Optional<QuickUpdate> update(
      boolean enough, MeasureNumber number, Optional<ProgressState> state, String text) {
    return enough ? Optional.of(new QuickUpdate(number, state, text)) : Optional.empty();
  }

  private static boolean says(List<Part> rest) {
    return rest.stream()
        .map(Part::sense)
        .anyMatch(s -> s instanceof Unknown || s instanceof Doubt || s instanceof State);
  }

  /**
   * Whether a doubt, another state or a part of the whole follows in the same thought; and for
   * "done" any word at all, as in "pabeigta pirmā kārta".
   */
  private boolean inDoubt(ProgressState state, Part last) {
    skipFillers();
    if (at == parts.size()) {
      return false;
    }
    var gap = sentence.said().substring(last.to(), parts.get(at).from());
    if (NEW_THOUGHT.matcher(gap).find()) {
      return false;
    }
    return switch (sense()) {
      case Doubt() ->
          state == ProgressState.DONE || (state != ProgressState.NOT_STARTED && !gap.contains(","));
      case State(var other) -> other != state;
      default -> state == ProgressState.DONE && !gap.contains(",");
    };
  }

  private String textAfter(Part part) {
    var said = sentence.said();
    var gap = SEPARATOR.matcher(said).region(part.to(), said.length());
    return said.substring(gap.lookingAt() ? gap.end() : part.to()).stripTrailing();
  }

  private Sense sense() {
    return at < parts.size() ? parts.get(at).sense() : new Filler();
  }

  private void skipFillers() {
    while (at < parts.size()
        && (sense() instanceof Filler || sense().equals(new About(Topic.START)))) {
      at++;
    }
  }

  private boolean take(Topic topic) {
    var there = sense().equals(new About(topic));
    if (there) {
      at++;
      skipFillers();
    }
    return there;
  }

  /** "VK 1.2 izpildīts": whose it is stands in the register. */
  private boolean takeInstitution() {
    var there = sense() instanceof Sense.Code;
    if (there) {
      at++;
      skipFillers();
    }
    return there;
  }

  private Optional<ProgressState> takeState() {
    if (!(sense() instanceof State(var state))) {
      return Optional.empty();
    }
    at++;
    return Optional.of(state);
  }
}
