package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.ranking.Ranking.Candidate;
import lv.terminbot.reading.ranking.Speaker;
import lv.terminbot.reading.words.PlainWriting;

/**
 * Understands what people write, in any of the languages at once, with or without diacritics. Takes
 * any text, in time proportional to its length, and always answers; safe to ask from any thread.
 *
 * <p>What is named is found by rules, what is wanted is ranked by what was learned from examples.
 * The text of a progress update is kept as it was written.
 */
public final class Reader {

  private static final Pattern JOIN_LINK =
      Pattern.compile("/start(?:@\\w{1,64})?\\s+([A-Za-z0-9_-]{1,64})");

  private final EntityFinder finder;
  private final Ranking ranking;
  private final CertainLabels certain;
  private final Spelling spelling;

  public Reader(EntityFinder finder, Ranking ranking) {
    this.finder = finder;
    this.ranking = ranking;
    this.certain = new CertainLabels(ranking);
    this.spelling = new Spelling(ranking, finder.vocabulary());
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
    return read(words, known, Asker.ANYBODY);
  }

  /** The same, of somebody of whom it is known what they do here. */
  public Reading read(String words, PlanIndex known, Speaker speaker) {
    return read(words, known, Asker.of(speaker));
  }

  /** The same, of somebody who may have measures to report on. */
  public Reading read(String words, PlanIndex known, Asker asker) {
    var said = PlainWriting.of(words.replace("\0", "")).strip();
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
    var text = WordingLines.in(words.replace("\0", "").strip());
    if (text.isPresent()) {
      return certain(text.get());
    }
    var plain = finder.withoutSpokenStops(PlainWriting.addressed(said));
    var addresses = addresses(plain, known);
    if (addresses.isPresent()) {
      return certain(addresses.get());
    }
    var entities = find(plain, known);
    var order = CycleOrders.in(entities.tokens(), finder.vocabulary());
    return order
        .map(Reader::certain)
        .orElseGet(() -> thanked(entities, read(entities, new Context(known, asker))));
  }

  /** The same words once more, as what a person says they want. */
  public Intent readAs(OfHelp.Reread meant, String words, PlanIndex known, Asker asker) {
    var text = meant.measure().map(number -> number + " " + words).orElse(words);
    var entities =
        find(
            finder.withoutSpokenStops(
                PlainWriting.addressed(PlainWriting.of(text.replace("\0", "")).strip())),
            known);
    return Label.of(meant.label())
        .flatMap(label -> new IntentMaker(entities, known, ranking, asker).make(label))
        .orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  /** Addresses and names are read as they were written: no spelling is mended in them. */
  private Optional<Intent> addresses(String plain, PlanIndex known) {
    return plain.indexOf('@') < 0 ? Optional.empty() : EmailLines.in(finder.find(plain, known));
  }

  private Entities find(String text, PlanIndex known) {
    return finder.find(spelling.of(text, known), known);
  }

  private static Reading certain(Intent intent) {
    return new Reading(List.of(intent), intent, 1, List.of(), List.of());
  }

  /** What there is to ask about, and who asks. */
  private record Context(PlanIndex known, Asker asker) {}

  /** Who says thanks with many words is answered, whatever the words are. */
  private static Reading thanked(Entities whole, Reading reading) {
    var concepts = whole.vocabulary().concepts();
    return reading.intent() instanceof OfHelp.Unclear(var guesses)
            && !whole.isAsked()
            && whole.tokens().folded().stream()
                .anyMatch(word -> concepts.of(word).filter("thanks"::equals).isPresent())
        ? new Reading(
            List.of(new OfHelp.Talk(OfHelp.Talk.Kind.THANKS)),
            reading.answer(),
            Certainty.ENOUGH,
            guesses,
            reading.unheard())
        : reading;
  }

  /** Without greeting, thanks and signature, which are no part of what is wanted. */
  private Reading read(Entities whole, Context context) {
    var entities = within(whole, new Letter(whole).body(), context);
    var stretches = new Sentences(entities, finder.vocabulary()).parts();
    var said =
        stretches.size() < 2
            ? List.<SeveralRequests.Part>of()
            : parts(stretches, entities, context).stream()
                .filter(part -> !part.ranked().isCourtesy())
                .toList();
    var several = new SeveralRequests(part -> ranked(find(part.strip(), context.known()), context));
    if (said.isEmpty() || certain.hasOwnWords(entities)) {
      return oneSentence(several, ranked(entities, context));
    }
    var body = new Stretch(said.getFirst().within().from(), said.getLast().within().to());
    var ranked = ranked(within(entities, body, context), context);
    var all = said.stream().map(SeveralRequests.Part::ranked).toList();
    return said.size() == 1
        ? oneSentence(several, clearest(ranked, all))
        : several
            .ofSentences(entities.text(), said)
            .orElseGet(() -> new Certainty(clearest(ranked, all)).reading());
  }

  private static Reading oneSentence(SeveralRequests several, RankedMessage ranked) {
    return several.ofClauses(ranked).orElseGet(() -> new Certainty(ranked).reading());
  }

  /** Of a long letter that is not clear as a whole, the sentence that is. */
  private static RankedMessage clearest(RankedMessage whole, List<RankedMessage> parts) {
    var clearest = clearestPart(whole, parts);
    return isForMoreTime(clearest, whole) ? whole.wanting(clearest.best()) : clearest;
  }

  /** Why more time is wanted, and for what, stands in another sentence. */
  private static boolean isForMoreTime(RankedMessage part, RankedMessage whole) {
    var label = part.best().label();
    var ofThese = part.entities().measures();
    return (label == Label.EXTEND || label == Label.GRANT_EXTENSION)
        && (ofThese.isEmpty() || ofThese.equals(whole.entities().measures()));
  }

  private static RankedMessage clearestPart(RankedMessage whole, List<RankedMessage> parts) {
    return whole.telling().isOfOwn()
            || (whole.kind() != Label.Kind.TALK && whole.best().probability() >= Certainty.ENOUGH)
        ? whole
        : parts.stream()
            .filter(p -> p.kind() == Label.Kind.QUESTION || p.kind() == Label.Kind.ORDER)
            .filter(p -> p.best().probability() >= Certainty.ENOUGH)
            .filter(p -> p.best().label() != Label.STOP || !whole.entities().namesSomething())
            .max(Comparator.comparingDouble(p -> p.best().probability()))
            .orElse(whole);
  }

  private List<SeveralRequests.Part> parts(
      List<Stretch> stretches, Entities entities, Context context) {
    return stretches.stream()
        .map(
            part ->
                new SeveralRequests.Part(part, ranked(within(entities, part, context), context)))
        .filter(part -> part.ranked().entities().tokens().size() > 0)
        .toList();
  }

  private Entities within(Entities entities, Stretch part, Context context) {
    var text = part.of(entities.text()).strip();
    return text.equals(entities.text()) ? entities : find(text, context.known());
  }

  private RankedMessage ranked(Entities entities, Context context) {
    var candidates =
        new ArrayList<>(ranking.rank(entities, context.known(), context.asker().speaker()));
    certain
        .find(entities, List.copyOf(candidates), context.known())
        .ifPresent(label -> put(candidates, label, Certainty.EXACT));
    if (context.asker().speaker() == Speaker.COORDINATOR
        && new MessageTo(entities, context.known()).order().isPresent()) {
      put(candidates, Label.BROADCAST, Certainty.LIKELY_ORDER);
    }
    return new RankedMessage(
        entities, context.known(), ranking, context.asker(), List.copyOf(candidates));
  }

  private static void put(List<Candidate> candidates, Label label, double probability) {
    candidates.removeIf(c -> c.label() == label);
    candidates.replaceAll(
        c ->
            new Candidate(
                c.label(), c.probability() * (probability == 1 ? 0.01 : 1 - probability)));
    candidates.addFirst(new Candidate(label, probability));
  }
}
