package lv.terminbot.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking.Candidate;
import lv.terminbot.reading.words.StopWords;

/**
 * What may be meant by a message that is not understood for certain: at most three, each whole, so
 * that pressing it loses nothing that was typed.
 */
final class Guesses {
  /** So likely at least it is worth a button. */
  private static final double POSSIBLE = 0.04;

  /** So likely at least it stands beside an answer. */
  private static final double CONCEIVABLE = 0.01;

  private static final int MOST = 3;
  private static final int MOST_NAMED = 2;
  private static final int MOST_SOUGHT = 4;
  private static final int SHORTEST = 3;

  private final RankedMessage message;

  Guesses(RankedMessage message) {
    this.message = message;
  }

  /** What was ranked, the likeliest first. */
  List<Intent> ranked() {
    return ranked(POSSIBLE);
  }

  private List<Intent> ranked(double least) {
    return message.candidates().stream()
        .filter(c -> c.probability() >= least)
        .flatMap(c -> guess(c).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** What else may be meant than what is answered. */
  List<Intent> beside(Intent answered) {
    var label = message.best().label().code();
    var others = ranked(CONCEIVABLE);
    return (others.stream().allMatch(answered::equals) ? nearby() : others)
        .stream()
            .filter(guess -> !guess.equals(answered))
            .filter(
                guess ->
                    answered instanceof OfHelp.Unclear
                        || !(guess instanceof OfHelp.Reread again && again.label().equals(label)))
            .toList();
  }

  /** Where nothing was ranked beside it: what is named, or help. */
  private List<Intent> nearby() {
    var named = named();
    return named.isEmpty() ? List.of(new OfHelp.AskHelp()) : named;
  }

  /** What was ranked first, what is named, and what can be looked for; never empty. */
  List<Intent> offered() {
    var offered = new LinkedHashSet<Intent>();
    var ranks = ranked();
    ranks.stream().limit(1).forEach(offered::add);
    if (message.telling().mayBe()
        && (message.kind() == Label.Kind.QUESTION
            || message.best().probability() < Certainty.LIKELY)
        && ranks.stream().noneMatch(Guesses::isReport)) {
      offered.add(reread(Label.QUICK_UPDATE));
    }
    offered.addAll(named());
    offered.addAll(ranks);
    if (offered.size() < MOST) {
      sought().ifPresent(offered::add);
    }
    if (offered.isEmpty()) {
      offered.addAll(
          List.of(new Inquiry.AskOverview(), new Inquiry.AskOwed(), new OfHelp.AskHelp()));
    }
    return offered.stream().limit(MOST).toList();
  }

  /** Few words can at least be looked for in what was reported. */
  private Optional<? extends Intent> sought() {
    var tokens = message.entities().tokens();
    var words =
        IntStream.range(0, tokens.size())
            .filter(at -> tokens.folded().get(at).length() >= SHORTEST)
            .filter(at -> !StopWords.have(tokens.folded().get(at)))
            .mapToObj(tokens::written)
            .toList();
    return words.isEmpty() || words.size() > MOST_SOUGHT || message.hasMeasure()
        ? Optional.empty()
        : OfLookup.Search.forWords(words, OfLookup.Where.REPORTS);
  }

  /** What has no button of its own is read again from the words when it is pressed. */
  private Optional<Intent> guess(Candidate candidate) {
    return message
        .made(candidate)
        .filter(_ -> candidate.label().kind() != Label.Kind.TALK)
        .filter(Guesses::isWorthAButton)
        .map(intent -> hasButton(intent) ? intent : reread(candidate.label()));
  }

  private static boolean isReport(Intent guess) {
    return guess instanceof OfHelp.Reread again
        && Label.of(again.label()).filter(l -> l.kind() == Label.Kind.UPDATE).isPresent();
  }

  private Intent reread(Label label) {
    return new OfHelp.Reread(label.code(), message.entities().text().hashCode(), Optional.empty());
  }

  private static boolean isWorthAButton(Intent intent) {
    return !(intent instanceof OfHelp.Unclear || intent instanceof OfHelp.NotInPlan);
  }

  private static boolean hasButton(Intent intent) {
    return intent instanceof Inquiry
        || intent instanceof OfReport.StartUpdate
        || intent instanceof OfFiles
        || intent instanceof OfHelp.AskHelp
        || intent instanceof OfHelp.Talk
        || intent instanceof OfPrivacy.AskMyData;
  }

  /** The measures and institutions that are named, or the nearest where there are none such. */
  private List<Intent> named() {
    var entities = message.entities();
    var measures = entities.measures().stream().flatMap(this::asking);
    var institutions =
        Stream.concat(
            entities.institutions().stream(),
            entities.tokens().folded().stream()
                .flatMap(word -> message.index().nearCodes(word).stream()));
    return Stream.concat(measures, institutions.map(Inquiry.AskInstitution::new))
        .limit(MOST_NAMED)
        .toList();
  }

  private Stream<Intent> asking(MeasureNumber number) {
    return message.index().has(number)
        ? Stream.of(new Inquiry.AskMeasure(Optional.empty(), number))
        : near(number).stream();
  }

  private List<Intent> near(MeasureNumber number) {
    return NearestMeasures.to(number, message.index().standing(), MOST_NAMED).stream()
        .<Intent>map(id -> new Inquiry.AskMeasure(Optional.of(id.plan()), id.number()))
        .toList();
  }
}
