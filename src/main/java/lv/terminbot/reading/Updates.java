package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;

/** The rule of which words are progress updates: one, or several, a line each or side by side. */
final class Updates {
  private Updates() {}

  static Optional<Intent> in(Sentence sentence, Vocabulary vocabulary, PlanIndex index) {
    if (isSupposed(sentence, vocabulary)) {
      return Optional.empty();
    }
    return lines(sentence, vocabulary, index)
        .or(() -> LooseUpdates.several(sentence, vocabulary))
        .<Intent>map(SeveralUpdates::new)
        .or(() -> one(sentence, vocabulary));
  }

  /** "Ceru, ka 3.2 ir pabeigts", "if 3.2 is done": what is hoped for is no report. */
  private static boolean isSupposed(Sentence sentence, Vocabulary vocabulary) {
    return sentence.parts().stream()
        .takeWhile(part -> !(part.sense() instanceof Sense.State))
        .filter(_ -> !sentence.states().isEmpty())
        .anyMatch(part -> vocabulary.keywords().are(Subject.SUPPOSING, part.folded()));
  }

  /** In the usual order; else, if no state was found so, in any other. */
  private static Optional<QuickUpdate> one(Sentence sentence, Vocabulary vocabulary) {
    var usual = QuickUpdates.in(sentence);
    if (usual.flatMap(QuickUpdate::state).isPresent()) {
      return usual;
    }
    return LooseUpdates.in(sentence, vocabulary)
        .filter(loose -> usual.isEmpty() || usual.get().number().equals(loose.number()))
        .map(
            loose ->
                usual.map(u -> new QuickUpdate(u.number(), loose.state(), u.text())).orElse(loose))
        .or(() -> usual);
  }

  /** Each line an update of its own measure. */
  private static Optional<List<QuickUpdate>> lines(
      Sentence sentence, Vocabulary vocabulary, PlanIndex index) {
    var lines = sentence.said().lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2) {
      return Optional.empty();
    }
    var updates = new ArrayList<QuickUpdate>();
    for (var line : lines) {
      var update = one(Sentence.of(line, vocabulary, index), vocabulary);
      if (update.isEmpty() || update.get().state().isEmpty()) {
        return Optional.empty();
      }
      updates.add(update.get());
    }
    var measures = updates.stream().map(QuickUpdate::number).distinct().count();
    return measures == updates.size() ? Optional.of(updates) : Optional.empty();
  }
}
