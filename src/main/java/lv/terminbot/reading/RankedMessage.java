package lv.terminbot.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.ranking.Ranking.Candidate;
import lv.terminbot.reading.update.UpdateReader;
import lv.terminbot.reading.words.Mark;

/** A message with what it may want; what is made of it is made once. */
final class RankedMessage {
  private static final Pattern TO_SOMEBODY = Pattern.compile("(?:ai|ei|im|am|um)$");
  private static final int MOST_ALIKE = 4;

  /** What a letter begins and ends with, where a name is that of who writes. */
  private static final Set<Label> ENDS = EnumSet.of(Label.GREETING, Label.THANKS);

  /** What says nothing of a measure; a complaint or what belongs elsewhere may be a reason. */
  private static final Set<Label> ENOUGH_OF_A_LETTER =
      EnumSet.of(
          Label.GREETING,
          Label.THANKS,
          Label.PRAISE,
          Label.ACKNOWLEDGE,
          Label.APOLOGY,
          Label.FAREWELL);

  private final Entities entities;
  private final PlanIndex index;
  private final Ranking ranking;
  private final Asker asker;
  private final List<Candidate> candidates;
  private final Telling telling;
  private final Map<Label, Optional<Intent>> made = new EnumMap<>(Label.class);

  /**
   * @param candidates the likeliest first
   */
  RankedMessage(
      Entities entities,
      PlanIndex index,
      Ranking ranking,
      Asker asker,
      List<Candidate> candidates) {
    this.entities = entities;
    this.index = index;
    this.ranking = ranking;
    this.asker = asker;
    this.candidates = candidates;
    this.telling = new Telling(entities, index, asker, candidates);
  }

  Entities entities() {
    return entities;
  }

  PlanIndex index() {
    return index;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The same, where something else is known to be wanted. */
  RankedMessage wanting(Candidate wanted) {
    var others = candidates.stream().filter(c -> c.label() != wanted.label());
    return new RankedMessage(
        entities, index, ranking, asker, Stream.concat(Stream.of(wanted), others).toList());
  }

  Candidate best() {
    return candidates.getFirst();
  }

  /** How many of its words speak against what it wants most likely. */
  long against() {
    return ranking.against(entities, index, best().label());
  }

  Label.Kind kind() {
    return best().label().kind();
  }

  boolean hasMeasure() {
    return !entities.measures().isEmpty();
  }

  /** How likely it wants that, by whichever of the labels that come to the same. */
  double confidence() {
    var wanted = made(best());
    return Math.min(
        1,
        candidates.stream()
            .limit(MOST_ALIKE)
            .filter(c -> c.equals(best()) || made(c).equals(wanted))
            .mapToDouble(Candidate::probability)
            .sum());
  }

  /** Whether it says of anything that it is not, or is not to be; "no rīta" is Latvian. */
  boolean isDenied() {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> at == 0 || !tokens.folded().get(at).equals("no"))
        .anyMatch(at -> entities.vocabulary().marked(Mark.NOT, tokens.folded(), at) > 0);
  }

  /**
   * What is told of a measure where it is only in doubt whether it is new or is added to what was
   * told: its words are shown, and not lost.
   */
  Optional<Intent> told() {
    return telling.isLikely() && !entities.isQuestion()
        ? made(new Candidate(telling.label(), 0))
            .filter(intent -> intent instanceof OfReport.QuickUpdate told && isToBeShown(told))
        : Optional.empty();
  }

  Telling telling() {
    return telling;
  }

  private boolean isToBeShown(OfReport.QuickUpdate told) {
    return index.has(told.number()) && (!told.text().isEmpty() || !told.answers().isEmpty());
  }

  /** How likely it wants no more than a sentence, whichever. */
  double talk() {
    return candidates.stream()
        .limit(MOST_ALIKE)
        .filter(c -> c.label().kind() == Label.Kind.TALK)
        .mapToDouble(Candidate::probability)
        .sum();
  }

  /** What is named, or said of the rest, and not taken up. */
  List<String> unheard(Intent wanted) {
    var reports = reports(wanted);
    if (reports.isEmpty()) {
      return new Unheard(entities).of(wanted);
    }
    var reader = new UpdateReader(entities, index, ranking);
    return Stream.of(
            reader.restLeftOpen().stream()
                .filter(rest -> reports.size() > 1 || !reports.getFirst().text().contains(rest)),
            reader.leftOut(reports).stream(),
            reports.stream().flatMap(this::otherReporter))
        .flatMap(all -> all)
        .toList();
  }

  /** "ieliec IZM 4.1 kā izpildītu", where another institution reports on 4.1. */
  private Stream<String> otherReporter(OfReport.QuickUpdate report) {
    var reporting = index.reporting(report.number());
    return report.onBehalfOf().stream()
        .filter(code -> !reporting.isEmpty() && !reporting.contains(code))
        .map(InstitutionCode::value)
        .filter(code -> !report.text().contains(code));
  }

  private static List<OfReport.QuickUpdate> reports(Intent wanted) {
    return switch (wanted) {
      case OfReport.QuickUpdate told -> List.of(told);
      case OfReport.SeveralUpdates(var told) -> told;
      default -> List.of();
    };
  }

  /** Whether a report says what it is of. */
  static boolean isWholeReport(Intent wanted) {
    return wanted instanceof OfReport.QuickUpdate || wanted instanceof OfReport.SeveralUpdates;
  }

  /** A greeting, a name at the end, thanks. */
  boolean isCourtesy() {
    var names = entities.all(Entity.Name.class).size();
    var isTalk =
        kind() == Label.Kind.TALK
            && best().label() != Label.OUT_OF_SCOPE
            && best().probability()
                >= (ENOUGH_OF_A_LETTER.contains(best().label())
                    ? Certainty.ENOUGH
                    : Certainty.LIKELY_ORDER);
    var isMore = !entities.institutions().isEmpty() && !ENDS.contains(best().label());
    return !hasMeasure()
        && ((isTalk && !isMore)
            || (names > 0 && entities.tokens().size() - names < 2 && !isToSomebody()));
  }

  /** "ne man. Līgai": in a case in which nobody signs. */
  private boolean isToSomebody() {
    return entities.found().stream()
        .filter(e -> e.is(Entity.Name.class))
        .map(e -> entities.text().substring(e.from(), e.to()))
        .anyMatch(name -> TO_SOMEBODY.matcher(name).find());
  }

  /** What it wants most likely. */
  Intent intent() {
    return made(best()).orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  Optional<Intent> made(Candidate candidate) {
    return made.computeIfAbsent(
        candidate.label(), label -> new IntentMaker(entities, index, ranking, asker).make(label));
  }

  /**
   * Whether words that were in an example, are of a title or name something are no fewer than the
   * others; of very few words, more.
   */
  boolean saysSomethingKnown() {
    var words = entities.tokens().size();
    var known = IntStream.range(0, words).filter(this::isKnown).count();
    return known * 2 > words || (known * 2 == words && words != 2) || hasMeasure() || isSearch();
  }

  private boolean isSearch() {
    return best().label() == Label.SEARCH_TOPIC || best().label() == Label.SEARCH_REPORTS;
  }

  private boolean isKnown(int at) {
    var tokens = entities.tokens();
    return ranking.isFrame(tokens.folded().get(at))
        || entities.isNamed(at)
        || index.isWordOfATitle(tokens.written(at));
  }
}
