package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Masks;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.update.UpdateReader;
import lv.terminbot.reading.words.Concepts;

/**
 * What rules are certain of, before the ranking: an example word for word, a bare name, the grammar
 * of a line.
 */
final class CertainLabels {
  /** So likely by the ranking that it is a report, the grammar of a quick line decides. */
  private static final double LIKELY = 0.2;

  /** So likely something else is meant than what titles speak of. */
  private static final double SURE = 0.9;

  private static final int MOST_OF_A_QUESTION = 7;
  private static final int MOST_OF_A_NAME = 2;
  private static final int MOST_OF_A_REMINDER = 4;
  private static final int MOST_OF_A_TOPIC = 3;
  private static final int MOST_BEFORE_WORDS = 4;

  private static final Set<Label> WITH_WORDS =
      EnumSet.of(
          Label.NUDGE,
          Label.NUDGE_ALL,
          Label.NUDGE_SILENT,
          Label.BROADCAST,
          Label.RETURN_REPORT,
          Label.NOTE);

  /** Answers of which a report is made by a measure. */
  private static final Set<Label> WITHOUT_MEASURE =
      EnumSet.of(Label.SAME_AS_BEFORE, Label.NO_CHALLENGE);

  private final Ranking ranking;

  CertainLabels(Ranking ranking) {
    this.ranking = ranking;
  }

  /** What is meant for certain, whatever the ranking puts first; empty where it has to decide. */
  Optional<Label> find(Entities entities, List<Ranking.Candidate> ranked, PlanIndex known) {
    var first = ranked.getFirst().label();
    return sure(entities, known)
        .or(() -> quickLine(entities, ranked, known))
        .or(() -> titled(entities, known).filter(_ -> !isElse(ranked.getFirst())))
        .or(() -> Optional.of(first).filter(l -> withItsMeasure(l, entities) != l))
        .map(label -> withItsDay(label, entities))
        .map(label -> withItsMeasure(label, entities))
        .or(() -> asked(entities, first))
        .or(() -> Optional.of(withItsDay(first, entities)).filter(label -> label != first));
  }

  /** What the ranking hardly takes for a report is no quick line, whatever it begins with. */
  private Optional<Label> quickLine(
      Entities entities, List<Ranking.Candidate> ranked, PlanIndex known) {
    return ranked.stream()
        .filter(c -> c.label() == Label.QUICK_UPDATE && c.probability() >= LIKELY)
        .map(Ranking.Candidate::label)
        .filter(_ -> new UpdateReader(entities, known, ranking).isQuickLine())
        .findFirst();
  }

  /** "vēlāk piektdien": with a day it is a reminder that is wanted. */
  private static Label withItsDay(Label label, Entities entities) {
    return label == Label.LATER
            && !entities.days().isEmpty()
            && entities.tokens().size() <= MOST_OF_A_REMINDER
        ? Label.REMIND_LATER
        : label;
  }

  /** "3.1 bez izmaiņām": with a measure it is a report. */
  private static Label withItsMeasure(Label label, Entities entities) {
    return WITHOUT_MEASURE.contains(label) && !entities.measures().isEmpty()
        ? Label.QUICK_UPDATE
        : label;
  }

  /** "vai 6.2 kavējas": a state that is asked is no report. */
  private static Optional<Label> asked(Entities entities, Label ranked) {
    return ranked.kind() == Label.Kind.UPDATE
            && (ranked != Label.DOUBTFUL_UPDATE || entities.isQuestion())
            && entities.measure().isPresent()
            && entities.beginsWithQuestion()
            && entities.tokens().size() <= MOST_OF_A_QUESTION
        ? Optional.of(Label.ASK_MEASURE)
        : Optional.empty();
  }

  /** What rules are certain of: an example word for word, a bare name. */
  private Optional<Label> sure(Entities entities, PlanIndex index) {
    var masked = Masks.words(entities);
    var text = entities.text();
    if (masked.equals(List.of("_measure")) && entities.states().isEmpty() && !text.contains("+")) {
      var isSaidByASign = Masks.missASign(text) && !text.strip().endsWith("?");
      return Optional.of(isSaidByASign ? Label.QUICK_UPDATE : Label.ASK_MEASURE);
    }
    if (masked.equals(List.of("_link")) || new AlsoOf(entities).isMeant()) {
      return Optional.of(Label.QUICK_UPDATE);
    }
    if (masked.equals(List.of("_institution"))) {
      return Optional.of(Label.ASK_INSTITUTION);
    }
    if (entities.isBareMeasure()) {
      return Optional.of(
          entities.has(Entity.Percent.class) ? Label.QUICK_UPDATE : Label.ASK_MEASURE);
    }
    if (isOgpId(text) && index.commitmentsTitled(List.of(text.strip())).size() == 1) {
      return Optional.of(Label.ASK_COMMITMENT);
    }
    if (masked.equals(List.of("_commitment"))) {
      return Optional.of(Label.ASK_COMMITMENT);
    }
    return Masks.missASign(text)
        ? Optional.empty()
        : ranking
            .known(masked)
            .or(() -> lookedUp(masked, entities.vocabulary().concepts()))
            .or(() -> withWords(masked, text));
  }

  /** "LV0049": how the partnership numbers commitments. */
  private static boolean isOgpId(String text) {
    return text.strip().matches("\\p{L}{2}\\d{4}");
  }

  /** "kārtībā" and "valoda" stand in titles, too. */
  private static boolean isElse(Ranking.Candidate best) {
    return best.label() != Label.OUT_OF_SCOPE
        && (best.label().kind() == Label.Kind.TALK || best.probability() >= SURE);
  }

  /** Words of a title of the plan and nothing else: what is written of it is looked for. */
  private static Optional<Label> titled(Entities entities, PlanIndex known) {
    var tokens = entities.tokens();
    var words = IntStream.range(0, tokens.size()).mapToObj(tokens::written).toList();
    return entities.found().isEmpty()
            && !words.isEmpty()
            && words.size() <= MOST_OF_A_TOPIC
            && words.stream().allMatch(w -> w.length() > 4 && known.isWordOfATitle(w))
        ? Optional.of(Label.SEARCH_TOPIC)
        : Optional.empty();
  }

  /** Whether what follows a colon is a person's own words, of which nothing may be left out. */
  boolean hasOwnWords(Entities entities) {
    return withWords(Masks.words(entities), entities.text()).isPresent();
  }

  /** "pamudini FM: lūdzu līdz rītam": what follows the colon is not read. */
  private Optional<Label> withWords(List<String> masked, String text) {
    var most = Math.min(MOST_BEFORE_WORDS, masked.size() - 1);
    return text.indexOf(':') < 0
        ? Optional.empty()
        : IntStream.range(0, most)
            .mapToObj(shorter -> ranking.known(masked.subList(0, most - shorter)))
            .flatMap(Optional::stream)
            .filter(WITH_WORDS::contains)
            .findFirst();
  }

  /** "record jani", "meklē hakatons": what is looked up may be written in any way. */
  private Optional<Label> lookedUp(List<String> masked, Concepts concepts) {
    return IntStream.rangeClosed(1, Math.min(2, masked.size() - 1))
        .filter(order -> masked.size() - order <= MOST_OF_A_NAME)
        .mapToObj(order -> ranking.known(masked.subList(0, order)))
        .flatMap(Optional::stream)
        .filter(label -> label == Label.RECORD || isSearch(label, masked, concepts))
        .findFirst();
  }

  /** What is named is asked for otherwise, and words of the examples are not what is looked for. */
  private boolean isSearch(Label label, List<String> masked, Concepts concepts) {
    return label == Label.SEARCH_TOPIC
        && concepts.of(masked.getFirst()).filter("search"::equals).isPresent()
        && masked.stream().noneMatch(word -> word.startsWith("_"))
        && masked.stream().anyMatch(word -> !ranking.isFrame(word));
  }
}
