package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.HOW_MANY;
import static lv.terminbot.reading.Subject.MATTER;
import static lv.terminbot.reading.Subject.MINE;
import static lv.terminbot.reading.Subject.OVERALL;
import static lv.terminbot.reading.Subject.OWED;
import static lv.terminbot.reading.Subject.SEARCH;
import static lv.terminbot.reading.Subject.STANDING;
import static lv.terminbot.reading.Subject.USAGE;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/** The whole picture, help and what concerns the asker; and words that are looked for. */
final class TopicReadings {
  /** The greeting, and how it goes. */
  private static final int OF_A_COURTESY = 2;

  private final Clues clues;
  private final PlanIndex index;

  private TopicReadings(Clues clues) {
    this.clues = clues;
    this.index = clues.index();
  }

  static Stream<Reading> of(Clues clues) {
    var readings = new TopicReadings(clues);
    return Stream.of(
            readings.language(),
            readings.overall(),
            readings.usage(),
            readings.myData(),
            readings.later(),
            readings.search(),
            readings.titled())
        .flatMap(Optional::stream);
  }

  private Optional<Reading> language() {
    var tongue = clues.sentence().all(Sense.Tongue.class).findFirst();
    if (tongue.isEmpty() && !clues.begins(Topic.LANGUAGE)) {
      return Optional.empty();
    }
    return Reading.of(
        clues,
        tongue
            .<Intent>map(named -> new OfLanguage.SetLanguage(named.language()))
            .orElseGet(OfLanguage.ChooseLanguage::new),
        clues.where(this::isOfALanguage),
        Topic.LANGUAGE);
  }

  private boolean isOfALanguage(String written) {
    return clues.sentence().parts().stream()
        .filter(part -> part.sense() instanceof Sense.Tongue)
        .anyMatch(part -> part.folded().contains(Word.fold(written)));
  }

  private Optional<Reading> overall() {
    return clues.hasAny(Topic.STATUS, Topic.OVERVIEW, STANDING, OVERALL, HOW_MANY)
            && clues.hasNo(MeasureNumber.class)
            && !isCourtesy()
        ? Reading.of(
            clues,
            new Inquiry.AskOverview(),
            Topic.STATUS,
            Topic.OVERVIEW,
            OVERALL,
            STANDING,
            HOW_MANY,
            OWED)
        : Optional.empty();
  }

  /** "Sveiks, kā iet?", and nothing besides. */
  private boolean isCourtesy() {
    return clues.has(Topic.START)
        && clues.has(STANDING)
        && clues.content().cardinality() <= OF_A_COURTESY;
  }

  private Optional<Reading> usage() {
    if (!clues.hasAny(USAGE, Topic.HELP)) {
      return Optional.empty();
    }
    var places = clues.isAsked() ? clues.places(Subject.YOU) : new BitSet();
    return Reading.of(clues, new OfHelp.AskHelp(), places, Topic.HELP, USAGE, MINE, SEARCH);
  }

  private Optional<Reading> myData() {
    return clues.has(Topic.MY_DATA)
        ? Reading.of(clues, new OfHelp.AskMyData(), Topic.MY_DATA, MINE)
        : Optional.empty();
  }

  private Optional<Reading> later() {
    return clues.begins(Topic.LATER)
        ? Reading.of(clues, new OfWishes.AskLater(), clues.placesOf(Day.class), Topic.LATER)
        : Optional.empty();
  }

  /** "meklēju …", "ir kas par …": all words that say something else are looked for. */
  private Optional<Reading> search() {
    var words = withWhatStandsBefore(clues.strange());
    return clues.has(SEARCH) && !words.isEmpty() && clues.hasNo(MeasureNumber.class)
        ? sought(words).flatMap(search -> Reading.of(clues, search, words, SEARCH, MINE, OVERALL))
        : Optional.empty();
  }

  /** Words of titles, as many as there are of them. */
  private Optional<Reading> titled() {
    var words = clues.where(index::isOfATitle);
    words.andNot(clues.places(MATTER));
    words.andNot(clues.placesOf(ProgressState.class));
    if (words.isEmpty() || !clues.hasNo(MeasureNumber.class)) {
      return Optional.empty();
    }
    var whole = withWhatStandsBefore(words);
    return titled(whole)
        .flatMap(
            meant ->
                Reading.of(
                    clues,
                    meant,
                    whole,
                    Topic.STATUS,
                    Topic.COMMITMENT,
                    STANDING,
                    OVERALL,
                    SEARCH,
                    Subject.COMMITMENT));
  }

  /**
   * With "open" before "data", which elsewhere says no more than "show", where a title has both.
   */
  private BitSet withWhatStandsBefore(BitSet words) {
    var ofATitle = clues.where(index::isOfATitle);
    ofATitle.and(clues.places(MATTER));
    var whole = (BitSet) words.clone();
    words.stream()
        .map(place -> place - 1)
        .filter(place -> place >= 0 && ofATitle.get(place))
        .forEach(whole::set);
    return index.titledAll(clues.at(whole)).isEmpty() ? words : whole;
  }

  /** The one that is meant where its status is asked or it is called a commitment; else a list. */
  private Optional<? extends Intent> titled(BitSet words) {
    var measures = index.titledAll(clues.at(words));
    var commitments = index.commitmentsTitled(clues.at(words));
    if (clues.hasAny(Topic.STATUS, STANDING) && measures.size() == 1) {
      return Optional.of(card(measures.getFirst()));
    }
    var meant = measures.isEmpty() || clues.hasAny(Topic.COMMITMENT, Subject.COMMITMENT);
    return meant && commitments.size() == 1
        ? Optional.of(new Inquiry.AskCommitment(Optional.empty(), commitments.getFirst()))
        : sought(words);
  }

  private static Intent card(MeasureId id) {
    return new Inquiry.AskMeasure(Optional.of(id.plan()), id.number());
  }

  private Optional<OfLookup.Search> sought(BitSet places) {
    return OfLookup.Search.forWords(clues.at(places), Where.ANYWHERE);
  }
}
