package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfReport;
import lv.terminbot.reading.Ranking.Candidate;

/**
 * Understands what people write, in any of the languages at once, with or without diacritics. Takes
 * any text, in time proportional to its length, and always answers; safe to ask from any thread.
 *
 * <p>What is named is found by rules, what is wanted is ranked by what was learned from examples.
 * The text of a progress update is kept as it was written.
 */
public final class Reader {
  /** What scores are multiplied by, so that of what is 80 % likely 80 in 100 are right. */
  static final double SHARPNESS = 1.05;

  /** So likely an order is one even where an answer is awaited. */
  private static final double CLEAR = 0.95;

  /** So likely an order is taken, and nothing else is offered beside an answer. */
  private static final double SURE = 0.8;

  /** So likely a sentence is enough of an answer. */
  private static final double ENOUGH = 0.6;

  /** So likely a step of a dialogue is taken. */
  private static final double CERTAIN = 0.85;

  /** What is an example word for word, or certain by a rule. */
  private static final double EXACT = 1;

  /** So likely a harmless question is answered, with what else it may be beside it. */
  static final double LIKELY = 0.35;

  private static final int MOST_OF_A_QUESTION = 7;
  private static final Pattern JOIN_LINK =
      Pattern.compile("/start(?:@\\w{1,64})?\\s+([A-Za-z0-9_-]{1,64})");
  private static final Pattern COMMAND = Pattern.compile("/(\\w{1,64})(?:@\\w{1,64})?");
  private static final Pattern MENTION = Pattern.compile("@\\w{1,64}[,:]?\\s*");

  private final EntityFinder finder;
  private final Ranking ranking;
  private final CertainLabels certain;

  public Reader(EntityFinder finder, Ranking ranking) {
    this.finder = finder;
    this.ranking = ranking;
    this.certain = new CertainLabels(ranking);
  }

  /** The code of the join link that is opened with these words; nothing else of them is read. */
  public Optional<String> joinLink(String words) {
    return Optional.of(JOIN_LINK.matcher(words.replace("\0", "").strip()))
        .filter(Matcher::matches)
        .map(link -> link.group(1))
        .filter(code -> !code.equals(OfJoining.FROM_INLINE));
  }

  /** What these words mean, given what there is to ask about. */
  public Reading read(String words, PlanIndex known) {
    var said = words.replace("\0", "").strip();
    var link = JOIN_LINK.matcher(said);
    if (link.matches()) {
      var opened =
          link.group(1).equals(OfJoining.FROM_INLINE)
              ? new OfHelp.Start()
              : new OfJoining.OpenJoinLink(link.group(1));
      return certain(opened);
    }
    if (said.matches("/start(?:@\\w{1,64})?")) {
      return certain(new OfHelp.Start());
    }
    var plain = plain(said);
    var entities = finder.find(plain, known);
    var order = CycleOrders.in(entities.tokens(), finder.vocabulary());
    return order.map(Reader::certain).orElseGet(() -> read(entities, known));
  }

  /** The same words once more, as what a person says they want. */
  public Intent readAs(OfHelp.Reread meant, String words, PlanIndex known) {
    var text = meant.measure().map(number -> number + " " + words).orElse(words);
    var entities = finder.find(plain(text.replace("\0", "").strip()), known);
    return Label.of(meant.label())
        .flatMap(label -> new IntentMaker(entities, known, ranking).make(label))
        .orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  private static Reading certain(Intent intent) {
    return new Reading(List.of(intent), intent, 1, List.of());
  }

  private Reading read(Entities entities, PlanIndex known) {
    var whole = ranked(entities, known);
    var parts = new Sentences(entities, finder.vocabulary()).parts();
    if (parts.size() < 2) {
      return reading(whole);
    }
    var read = new ArrayList<RankedMessage>();
    for (var part : parts) {
      var one = ranked(finder.find(part, known), known);
      if (!one.isCourtesy()) {
        read.add(one);
      }
    }
    var isUpdate = whole.kind() == Label.Kind.UPDATE && whole.hasMeasure();
    return read.size() == 1 && !isUpdate && isPart(read.getFirst(), whole)
        ? reading(read.getFirst())
        : several(read).orElseGet(() -> reading(whole));
  }

  /** Without the greeting and the signature, unless all of it says more. */
  private static boolean isPart(RankedMessage part, RankedMessage whole) {
    return part.best().probability() >= whole.best().probability()
        || whole.isCourtesy()
        || part.best().label() == whole.best().label();
  }

  /** An update and a question are two requests; two of a kind may be one thing said at length. */
  private Optional<Reading> several(List<RankedMessage> parts) {
    var sure = parts.stream().filter(p -> p.best().probability() >= ENOUGH).toList();
    var updates =
        sure.stream().filter(p -> p.kind() == Label.Kind.UPDATE && p.hasMeasure()).toList();
    var others =
        sure.stream()
            .filter(p -> p.kind() == Label.Kind.QUESTION && p.entities().isAsked())
            .toList();
    if (updates.size() != 1 || others.size() != 1 || parts.size() != 2) {
      return Optional.empty();
    }
    var wanted = List.of(updates.getFirst().intent(), others.getFirst().intent());
    var confidence =
        Math.min(updates.getFirst().best().probability(), others.getFirst().best().probability());
    return Optional.of(new Reading(wanted, wanted.getFirst(), confidence, List.of()));
  }

  private RankedMessage ranked(Entities entities, PlanIndex known) {
    var candidates = new ArrayList<>(ranking.rank(entities, known));
    certain
        .find(entities, candidates.getFirst().label(), known)
        .ifPresent(label -> put(candidates, label));
    return new RankedMessage(entities, known, ranking, List.copyOf(candidates));
  }

  private static void put(List<Candidate> candidates, Label label) {
    candidates.removeIf(c -> c.label() == label);
    candidates.replaceAll(c -> new Candidate(c.label(), c.probability() / 100));
    candidates.addFirst(new Candidate(label, EXACT));
  }

  private Reading reading(RankedMessage ranked) {
    var best = ranked.best();
    var made = ranked.made(best);
    var guesses = new Guesses(ranked);
    var others = guesses.ranked();
    var probability = ranked.confidence();
    var taken =
        switch (best.label().kind()) {
          case UPDATE -> (probability >= LIKELY && ranked.hasMeasure()) || probability >= ENOUGH;
          case QUESTION -> probability >= LIKELY;
          case ORDER -> probability >= SURE;
          case TALK -> probability >= ENOUGH;
          case ANSWER -> probability >= CERTAIN;
        };
    var intent =
        made.filter(_ -> taken && (probability >= EXACT || ranked.saysSomethingKnown()))
            .orElseGet(() -> new OfHelp.Unclear(guesses.offered()));
    return new Reading(
        List.of(intent),
        answer(ranked, intent),
        probability,
        probability >= SURE ? List.of() : others.stream().filter(o -> !o.equals(intent)).toList());
  }

  /**
   * The same for somebody who was asked something: only what can be nothing but a question or an
   * order is one; the rest may well be the answer.
   */
  private Intent answer(RankedMessage ranked, Intent intent) {
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
          case ANSWER -> probability >= ENOUGH && words <= MOST_OF_A_QUESTION;
          case TALK -> false;
        };
    if (!isOther) {
      return new OfHelp.Unclear(List.of());
    }
    return ranked.best().label() == Label.LATER
        ? new OfReport.InWords(OfReport.Saying.LATER)
        : intent;
  }

  /** A command as the words it is made of, and without the name of the bot it is said to. */
  private static String plain(String said) {
    var command = COMMAND.matcher(said);
    if (command.lookingAt()) {
      return command.group(1).replace('_', ' ') + said.substring(command.end());
    }
    var mention = MENTION.matcher(said);
    return mention.lookingAt() ? said.substring(mention.end()) : said;
  }
}
