package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.reading.ranking.Label;

/**
 * What becomes of a ranked message by how sure it is: taken alone, taken with other meanings beside
 * it, or asked back.
 */
final class Certainty {

  /** So likely nothing else is offered beside an order. */
  private static final double CLEAR = 0.97;

  /** So likely words that no example has do not matter. */
  private static final double FIRM = 0.8;

  /** So likely a harmless question is answered alone. */
  private static final double ALONE = 0.99;

  /** So likely an order is taken. */
  private static final double SURE = 0.7;

  /** So likely one is that nobody confirms. */
  private static final double DONE_AT_ONCE = 0.8;

  /** So likely a sentence is enough of an answer. */
  static final double ENOUGH = 0.6;

  /** So likely it is only talk, where nothing is named. */
  private static final double MOSTLY = 0.45;

  /** How likely an order is that has its grammar, whatever the words. */
  static final double LIKELY_ORDER = 0.9;

  /** So likely a step of a dialogue is taken. */
  private static final double CERTAIN = 0.75;

  /** What is an example word for word, or certain by a rule. */
  static final double EXACT = 1;

  /** So likely a harmless question is answered, with what else it may be beside it. */
  static final double LIKELY = 0.37;

  /** What is shown because it is named, whatever was wanted of it. */
  private static final double NOT_KNOWN = 0;

  /** So likely it is a question or talk though it tells of what is to be reported. */
  private static final double SHOWN = 0.9;

  /** So likely a file is sent. */
  private static final double SENT = 0.8;

  private static final int MOST_OF_A_QUESTION = 7;

  /** More words than these are a step only where they can be nothing else. */
  private static final int MOST_OF_A_STEP = 3;

  private final RankedMessage ranked;

  Certainty(RankedMessage ranked) {
    this.ranked = ranked;
  }

  /** What it is read as. */
  Reading reading() {
    var best = ranked.best();
    var made = ranked.made(best);
    var guesses = new Guesses(ranked);
    var probability = ranked.confidence();
    var taken =
        switch (best.label().kind()) {
          case UPDATE ->
              probability >= ENOUGH
                  || (probability >= LIKELY
                      && made.filter(RankedMessage::isWholeReport).isPresent());
          case QUESTION -> probability >= (ranked.telling().isOfOwn() ? SHOWN : least(made));
          case ORDER ->
              probability
                  >= (made.filter(OfWishes.RemindOn.class::isInstance).isPresent()
                      ? leastOfAReminder()
                      : SURE);
          case TALK -> ranked.talk() >= leastTalk();
          case ANSWER -> probability >= CERTAIN;
        };
    var wanted =
        made.filter(
            _ ->
                taken
                    && (probability >= FIRM
                        || ranked.kind() == Label.Kind.TALK
                        || ranked.saysSomethingKnown()));
    return wanted
        .map(intent -> reading(intent, probability, guesses))
        .or(() -> ranked.told().map(told -> reading(told, LIKELY, guesses)))
        .or(() -> new Named(ranked).shown().map(named -> reading(named, NOT_KNOWN, guesses)))
        .orElseGet(() -> reading(new OfHelp.Unclear(guesses.offered()), probability, guesses));
  }

  private Reading reading(Intent intent, double confidence, Guesses guesses) {
    return new Reading(
        new EachNamed(ranked.entities()).of(intent),
        answer(intent),
        confidence,
        isAlone(confidence) ? List.of() : guesses.beside(intent),
        ranked.unheard(intent));
  }

  /** "Rīt nav, parīt arī nav, aizparīt parunāsim": nobody asks to be reminded. */
  private double leastOfAReminder() {
    var concepts = ranked.entities().vocabulary().concepts();
    return ranked.isDenied()
            && ranked.entities().tokens().folded().stream()
                .noneMatch(word -> concepts.of(word).filter("remind"::equals).isPresent())
        ? EXACT
        : DONE_AT_ONCE;
  }

  /** A sentence about the process is seldom wanted where something of the plan is named. */
  private double least(Optional<Intent> made) {
    if (isSent(made)) {
      return ranked.isDenied() ? EXACT : SENT;
    }
    if (!ranked.telling().asks()) {
      return SHOWN;
    }
    var isSaid = made.filter(OfHelp.Talk.class::isInstance).isPresent();
    var entities = ranked.entities();
    if (isSaid && (ranked.hasMeasure() || !entities.institutions().isEmpty())) {
      return SHOWN;
    }
    return isSaid && entities.namesSomething() ? ENOUGH : LIKELY;
  }

  /** Where nothing of the plan is named, a sentence is no loss. */
  private double leastTalk() {
    return ranked.telling().isOfOwn()
        ? SHOWN
        : ranked.entities().namesSomething() || !ranked.saysSomethingKnown() ? ENOUGH : MOSTLY;
  }

  /** Whether nothing else is worth a button: no word of it speaks for another thing. */
  private boolean isAlone(double probability) {
    return switch (ranked.kind()) {
      case QUESTION -> probability >= EXACT || (probability >= ALONE && ranked.against() == 0);
      case TALK -> probability >= EXACT || (probability >= CLEAR && ranked.against() == 0);
      case UPDATE, ORDER, ANSWER -> probability >= CLEAR;
    };
  }

  /** A file is sent and not only shown, and nobody is sent what they say is not to be. */
  private boolean isSent(Optional<Intent> made) {
    return made.filter(
            intent ->
                intent instanceof OfFiles.Order
                    || intent instanceof OfPrivacy.AskMyData
                    || intent instanceof OfCalendar.AskCalendar)
        .isPresent();
  }

  /**
   * The same for somebody who was asked something: only what can be nothing but a question or an
   * order is one; the rest may well be the answer.
   */
  private Intent answer(Intent intent) {
    var words = ranked.entities().tokens().size();
    var probability = ranked.confidence();
    var isOther =
        switch (ranked.kind()) {
          case UPDATE -> ranked.hasMeasure() && probability >= LIKELY;
          case QUESTION ->
              words <= MOST_OF_A_QUESTION
                  && probability >= SURE
                  && (ranked.entities().isAsked() || probability >= EXACT);
          case ORDER ->
              words <= MOST_OF_A_QUESTION
                  && (probability >= EXACT
                      || (probability >= CLEAR && ranked.entities().namesSomething()));
          case ANSWER -> probability >= (words <= MOST_OF_A_STEP ? ENOUGH : CLEAR);
          case TALK -> false;
        };
    if (!isOther) {
      return new OfHelp.Unclear(List.of());
    }
    return ranked.best().label() == Label.LATER
        ? new OfReport.InWords(OfReport.Saying.LATER, Optional.empty())
        : intent;
  }
}
