package lv.terminbot.reading.update;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;

/** Which of the states that a text names are said of the measure. */
final class SaidStates {
  private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]");

  private final Entities entities;
  private final Tokens tokens;
  private final ReportedWords words;
  private final StateDoubts doubts;
  private final Clauses clauses;
  private final Gaps sentences;
  private final boolean hasSignsOfParts;

  SaidStates(Entities entities, ReportedWords words, StateDoubts doubts) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.words = words;
    this.doubts = doubts;
    this.clauses = new Clauses(entities);
    this.sentences = new Gaps(tokens, SENTENCE);
    this.hasSignsOfParts =
        entities.measures().size() == 1
            && entities.found().stream().filter(this::isDoneSign).count() > 1;
  }

  /**
   * Those that have a label, or else the one that is said in the end, or else those of the thought
   * that names the measures.
   *
   * @param first where the measures begin
   * @param last where they end
   */
  List<Entity> of(int from, int to, int first, int last) {
    var near = clause(from, to, first, last);
    return Stream.of(labelled(from, to), summedUp(last, to))
        .filter(all -> !all.isEmpty())
        .findFirst()
        .orElseGet(() -> within(near.from(), near.to()));
  }

  /** All that a stretch says, but for what only announces a part, and signs of parts. */
  List<Entity> within(int from, int to) {
    return entities.within(from, to).stream()
        .filter(e -> e.is(ProgressState.class))
        .filter(e -> !words.isAnnouncement(e))
        .filter(e -> !hasSignsOfParts || !isDoneSign(e))
        .toList();
  }

  /** "vadlīnijas ✔️, mācības ✔️, padomes – piecās vietās": each sign is of a part. */
  private boolean isDoneSign(Entity said) {
    return said.value() == ProgressState.DONE && doubts.place(said.from()) < 0;
  }

  /**
   * What is said in the end of all that was told: "līgums noslēgts, tātad procesā", "viena daļa
   * izpildīta. Kopumā laikam daļēji", "līgums noslēgts, procesā", and not "pabeigts: …, kavējas".
   */
  List<Entity> concluded(int from, int to, int first, int last) {
    var all = within(last, to);
    if (all.isEmpty()) {
      return List.of();
    }
    var said = all.getLast();
    if (doubts.isDenied(doubts.place(said.from()))) {
      return List.of();
    }
    var before = all.size() < 2 ? last : Math.max(last, all.get(all.size() - 2).to());
    var isLast = true;
    for (var at = tokens.end(to) - 1; at > 0 && tokens.words().get(at).from() >= before; at--) {
      if (!clauses.isParted(at)) {
        continue;
      }
      var begin = tokens.words().get(at).from();
      if (begin <= said.from()
          && (entities.vocabulary().marked(Mark.CONCLUDING, tokens.folded(), at) > 0
              || (isLast
                  && isAll(said, begin, to)
                  && isToldBefore(from, to, first, last, begin)))) {
        return List.of(said);
      }
      isLast = false;
    }
    return List.of();
  }

  /**
   * Whether more than a state, or no state at all, stands in the thought that names the measures.
   */
  private boolean isToldBefore(int from, int to, int first, int last, int begin) {
    var near = clause(from, to, first, last);
    return tellsMore(last, begin)
        && (tellsMore(near.from(), near.to()) || within(near.from(), near.to()).isEmpty());
  }

  private boolean isAll(Entity state, int from, int to) {
    return tokens.within(from, to).allMatch(at -> isOf(state, at));
  }

  /** Whether more is told than how far it is. */
  private boolean tellsMore(int from, int to) {
    return tokens
        .within(from, to)
        .anyMatch(
            at ->
                !clauses.isBare(at)
                    && !StopWords.have(tokens.folded().get(at))
                    && entities.over(at).stream().noneMatch(e -> e.is(ProgressState.class)));
  }

  /** "6.1 projekts gatavs, vēl nav apstiprināts. Pagaidām procesā.": a last sentence of its own. */
  private List<Entity> summedUp(int last, int to) {
    var end = tokens.end(to);
    var first = end;
    while (first > 0 && tokens.words().get(first - 1).from() >= last) {
      if (first < end && sentences.isBehind(first - 1)) {
        break;
      }
      first--;
    }
    if (first == end || first == 0 || !sentences.isBehind(first - 1)) {
      return List.of();
    }
    var begin = tokens.words().get(first).from();
    var said = within(begin, to);
    return said.size() == 1 && isAll(said.getFirst(), begin, to) ? said : List.of();
  }

  private boolean isOf(Entity state, int at) {
    return entities.over(at).contains(state)
        || clauses.isBare(at)
        || StopWords.have(tokens.folded().get(at));
  }

  /** "statuss: procesā" says it once for all. */
  private List<Entity> labelled(int from, int to) {
    return within(from, to).stream()
        .filter(e -> doubts.isLabelled(doubts.place(e.from())))
        .toList();
  }

  /** What stands in the thought that names the measures. */
  private Stretch clause(int from, int to, int first, int last) {
    var begin = from;
    var before = StateDoubts.NEW_THOUGHT.matcher(tokens.text()).region(from, first);
    while (before.find()) {
      begin = before.end();
    }
    var behind = StateDoubts.NEW_THOUGHT.matcher(tokens.text()).region(last, to);
    var end = to;
    while (behind.find()) {
      // "3.2 – pabeigts", "3.2: pabeigts": the sign only joins the two
      if (!tokens.text().substring(last, behind.start()).isBlank()) {
        end = behind.start();
        break;
      }
    }
    return new Stretch(begin, end);
  }
}
