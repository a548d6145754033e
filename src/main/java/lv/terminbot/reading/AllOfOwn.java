package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;

/** "visi trīs procesā": one state of all that somebody reports on. */
record AllOfOwn(Entities entities, Asker asker) {
  private static final Set<String> TWO = Set.of("abi", "abas", "abos", "both", "оба", "обе");

  /** In more words something else is told. */
  private static final int MOST = 5;

  private static final int FIRST = 3;

  /** Empty where another number of measures is meant than are theirs: it is asked which. */
  Optional<Intent> report(Optional<ProgressState> state) {
    var folded = entities.tokens().folded();
    if (asker.own().size() < 2 || folded.size() > MOST || !isOfAll()) {
      return Optional.empty();
    }
    var count =
        folded.stream()
            .flatMap(word -> entities.vocabulary().number(word).stream())
            .findFirst()
            .or(() -> folded.stream().filter(TWO::contains).map(_ -> 2).findFirst());
    return count.isEmpty()
        ? state.map(said -> new OfReport.RestUpdates(List.of(), said))
        : state.filter(_ -> count.get() == asker.own().size()).map(this::each);
  }

  private boolean isOfAll() {
    var folded = entities.tokens().folded();
    return IntStream.range(0, Math.min(FIRST, folded.size()))
        .anyMatch(at -> entities.vocabulary().marked(Mark.BOTH, folded, at) > 0);
  }

  private Intent each(ProgressState state) {
    return new OfReport.SeveralUpdates(
        asker.own().stream()
            .sorted()
            .map(number -> new QuickUpdate(number, Optional.of(state), ""))
            .toList());
  }
}
