package lv.terminbot.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking.Candidate;
import lv.terminbot.reading.words.Mark;

/**
 * How likely a message with a measure in it is a report at all. "4.1 ir garāks? parādi pilnu": what
 * is asked, or to be shown, and says no state is hardly one.
 */
final class ReportLikelihood {
  /** So much less likely. */
  private static final double RARE = 0.03;

  private static final Set<String> WANTED = Set.of("show", "explain", "search");
  private static final Pattern END = Pattern.compile("[.!?…;:,\\n–—]");

  private final Entities entities;

  ReportLikelihood(Entities entities) {
    this.entities = entities;
  }

  /** The same, the likeliest first. */
  List<Candidate> of(List<Candidate> ranked) {
    if (!isAskedOrWanted()) {
      return ranked;
    }
    var weighed =
        ranked.stream()
            .map(
                c ->
                    c.label() == Label.QUICK_UPDATE
                        ? new Candidate(c.label(), c.probability() * RARE)
                        : c)
            .toList();
    // what a report loses is for the others, each by its share
    var gain = sum(ranked) / sum(weighed);
    return weighed.stream()
        .map(c -> new Candidate(c.label(), c.probability() * gain))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  private static double sum(List<Candidate> some) {
    return some.stream().mapToDouble(Candidate::probability).sum();
  }

  private boolean isAskedOrWanted() {
    return !entities.measures().isEmpty()
        && entities.states().isEmpty()
        && !entities.has(Entity.Percent.class)
        && !entities.has(Entity.Link.class)
        && (entities.text().indexOf('?') >= 0
            || IntStream.range(0, entities.tokens().size()).anyMatch(this::beginsAWish));
  }

  /** A word that asks or wants to be shown, where a thought begins. */
  private boolean beginsAWish(int at) {
    var word = entities.tokens().folded().get(at);
    return isFirst(at)
        && ((at == 0 && entities.beginsWithQuestion())
            || entities.vocabulary().concepts().of(word).filter(WANTED::contains).isPresent()
            || (at > 0 && isFirstOfASentence(at) && entities.vocabulary().is(Mark.ASKING, word)));
  }

  private boolean isFirst(int at) {
    return at == 0 || END.matcher(between(at)).find();
  }

  private boolean isFirstOfASentence(int at) {
    return between(at).chars().anyMatch(sign -> sign == '.' || sign == '!' || sign == '\n');
  }

  private String between(int at) {
    var words = entities.tokens().words();
    return entities.text().substring(words.get(at - 1).to(), words.get(at).from());
  }
}
