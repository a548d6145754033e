package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Language;

/**
 * A report and what is wanted besides, in one message: "2.2 done. When is 3.1 due?". A question or
 * a wish at either end is a request of its own, and no word of the report.
 */
final class SeveralRequests {
  /** So likely a sentence is a wish of its own. */
  private static final double LIKELY = 0.75;

  /** So likely a general sentence is the answer though a measure is named. */
  private static final double CERTAIN = 0.9;

  /** Where nothing of the whole speaks for a wish, no part of it is one. */
  private static final int MOST_ALIKE = 8;

  private static final int MOST_CLAUSES = 4;
  private static final Pattern SIGN = Pattern.compile("\\s*[,;:–—]");

  private final Function<String, RankedMessage> ranked;

  /** By what a part of a message may want. */
  SeveralRequests(Function<String, RankedMessage> ranked) {
    this.ranked = ranked;
  }

  /** A sentence and what it may want. */
  record Part(Stretch within, RankedMessage ranked) {}

  /** Of the sentences of a text, of which those in the middle are the report. */
  Optional<Reading> ofSentences(String text, List<Part> sentences) {
    var first = 0;
    while (first < sentences.size() && BesideWishes.isAny(sentences.get(first).ranked(), LIKELY)) {
      first++;
    }
    var last = sentences.size();
    while (last > first && BesideWishes.isAny(sentences.get(last - 1).ranked(), LIKELY)) {
      last--;
    }
    if (last - first == sentences.size() || first == last) {
      return Optional.empty();
    }
    var from = sentences.get(first).within().from();
    var to = sentences.get(last - 1).within().to();
    var report =
        last - first == 1 ? sentences.get(first).ranked() : ranked.apply(text.substring(from, to));
    return isReport(report)
        ? Optional.of(
            reading(
                ranked(sentences.subList(0, first)),
                report,
                ranked(sentences.subList(last, sentences.size()))))
        : Optional.empty();
  }

  /** Of one sentence, which signs and conjunctions part. */
  Optional<Reading> ofClauses(RankedMessage whole) {
    return whole.hasMeasure() && mayWish(whole)
        ? beginnings(whole.entities())
            .flatMap(at -> parted(whole.entities(), at).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean mayWish(RankedMessage whole) {
    return whole.candidates().stream()
            .limit(MOST_ALIKE)
            .map(candidate -> candidate.label())
            .anyMatch(
                label -> BesideWishes.LABELS.contains(label) || label.kind() == Label.Kind.QUESTION)
        || whole.entities().has(Language.class);
  }

  private Optional<Reading> parted(Entities entities, int at) {
    var words = entities.tokens().words();
    var left = ranked.apply(entities.text().substring(0, words.get(at - 1).to()));
    var right = ranked.apply(entities.text().substring(words.get(behindAnd(entities, at)).from()));
    if (BesideWishes.isClear(right) && (isState(left) || (isReport(left) && isAsked(right)))) {
      return Optional.of(reading(List.of(), left, List.of(right)));
    }
    return BesideWishes.isClear(left) && isReport(right) && !right.entities().states().isEmpty()
        ? Optional.of(reading(List.of(left), right, List.of()))
        : Optional.empty();
  }

  /** Where a clause begins without the word that joins it: "un kurš lasa …". */
  private static int behindAnd(Entities entities, int at) {
    var isJoined = entities.vocabulary().is(Mark.AND, entities.tokens().folded().get(at));
    return isJoined && at + 1 < entities.tokens().size() ? at + 1 : at;
  }

  private static boolean isAsked(RankedMessage part) {
    return part.entities().isQuestion()
        && (part.entities().beginsWithQuestion() || part.hasMeasure());
  }

  /** Where another thought may begin, the last first. */
  private static Stream<Integer> beginnings(Entities entities) {
    var words = entities.tokens().size();
    return IntStream.range(2, words)
        .map(at -> words - at)
        .filter(at -> at > 1 && isBeginning(entities, at))
        .boxed()
        .limit(MOST_CLAUSES);
  }

  private static boolean isBeginning(Entities entities, int at) {
    var tokens = entities.tokens();
    var gap =
        entities.text().substring(tokens.words().get(at - 1).to(), tokens.words().get(at).from());
    return SIGN.matcher(gap).lookingAt()
        || entities.vocabulary().is(Mark.AND, tokens.folded().get(at));
  }

  private static List<RankedMessage> ranked(List<Part> parts) {
    return parts.stream().map(Part::ranked).toList();
  }

  private static boolean isReport(RankedMessage part) {
    return part.hasMeasure() && (isUpdate(part) || isToldOfOwn(part));
  }

  private static boolean isUpdate(RankedMessage part) {
    return (part.kind() == Label.Kind.UPDATE || isAddition(part))
        && part.confidence() >= Certainty.ENOUGH
        && part.telling().tellsSomething();
  }

  /** "3.1 pielieku, ka bija 2 semināri" */
  private static boolean isAddition(RankedMessage part) {
    return part.best().label() == Label.CORRECT_REPORT
        && part.intent() instanceof OfReport.QuickUpdate;
  }

  private static boolean isToldOfOwn(RankedMessage part) {
    return part.telling().isClearlyOfOwn() && part.told().isPresent();
  }

  private static boolean isState(RankedMessage part) {
    return isReport(part) && (!part.entities().states().isEmpty() || isToldOfOwn(part));
  }

  private static Intent report(RankedMessage part) {
    return isUpdate(part) ? part.intent() : part.told().orElseGet(part::intent);
  }

  private Reading reading(
      List<RankedMessage> before, RankedMessage report, List<RankedMessage> behind) {
    var all = Stream.of(before, List.of(report), behind).flatMap(List::stream).toList();
    return new Reading(
        all.stream().map(part -> part == report ? report(part) : wish(part, report)).toList(),
        report(report),
        all.stream().mapToDouble(part -> part.best().probability()).min().orElseThrow(),
        List.of(),
        report.unheard(report(report)));
  }

  /** "3.1 procesā. Lūdzu pagarinājumu līdz 20. februārim.": more time for what is reported. */
  private Intent wish(RankedMessage wish, RankedMessage report) {
    var measures = report.entities().measures();
    return wish.best().label() == Label.EXTEND && !wish.hasMeasure() && measures.size() == 1
        ? ranked
            .apply(measures.getFirst() + " " + wish.entities().text())
            .wanting(wish.best())
            .intent()
        : asked(wish);
  }

  /** A sentence about the process is seldom wanted where a measure is named. */
  private static Intent asked(RankedMessage wish) {
    return wish.intent() instanceof OfHelp.Talk && wish.best().probability() < CERTAIN
        ? new Named(wish).shown().orElseGet(wish::intent)
        : wish.intent();
  }
}
