package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.CHALLENGES;
import static lv.terminbot.reading.Subject.CHANGES;
import static lv.terminbot.reading.Subject.FUNDING;
import static lv.terminbot.reading.Subject.HISTORY;
import static lv.terminbot.reading.Subject.HOW_MANY;
import static lv.terminbot.reading.Subject.INSTITUTIONS;
import static lv.terminbot.reading.Subject.MINE;
import static lv.terminbot.reading.Subject.NEWS;
import static lv.terminbot.reading.Subject.NOT;
import static lv.terminbot.reading.Subject.OVERALL;
import static lv.terminbot.reading.Subject.OWED;
import static lv.terminbot.reading.Subject.RETURNED;
import static lv.terminbot.reading.Subject.SAID;
import static lv.terminbot.reading.Subject.SEARCH;
import static lv.terminbot.reading.Subject.SINCE;
import static lv.terminbot.reading.Subject.STANDING;
import static lv.terminbot.reading.Subject.UNTIL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.Year;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/** Questions about what was reported, and about money. */
final class ReportReadings {
  private final Clues clues;

  private ReportReadings(Clues clues) {
    this.clues = clues;
  }

  static Stream<Reading> of(Clues clues) {
    var readings = new ReportReadings(clues);
    return Stream.of(
            readings.said(),
            readings.funding(),
            readings.returned(),
            readings.history(),
            readings.changes(),
            readings.challenges(),
            readings.state())
        .flatMap(Optional::stream);
  }

  private boolean ofNoMeasure() {
    return clues.hasNo(MeasureNumber.class);
  }

  /** "kurās atskaitēs minēts iepirkums": all words that say something else are looked for. */
  private Optional<Reading> said() {
    var words = clues.strange();
    if (!clues.has(SAID) || words.isEmpty() || !ofNoMeasure()) {
      return Optional.empty();
    }
    var sought = clues.at(words);
    var where = clues.index().titledAll(sought).isEmpty() ? Where.REPORTS : Where.ANYWHERE;
    return OfLookup.Search.forWords(sought, where)
        .flatMap(
            search -> Reading.of(clues, search, words, SAID, SEARCH, MINE, INSTITUTIONS, OVERALL));
  }

  private Optional<Reading> funding() {
    return clues.has(FUNDING) && ofNoneOrOnePlan()
        ? Reading.of(
            clues,
            new OfLookup.AskFunding(clues.only(MeasureNumber.class), clues.first(Year.class)),
            clues.placesOf(MeasureNumber.class, Year.class),
            FUNDING,
            STANDING,
            OVERALL,
            HOW_MANY,
            MINE)
        : Optional.empty();
  }

  private Optional<Reading> returned() {
    if (!clues.has(RETURNED)) {
      return Optional.empty();
    }
    var intent =
        clues
            .only(MeasureNumber.class)
            .<Intent>map(number -> new Inquiry.AskMeasure(Optional.empty(), number))
            .orElseGet(OfLookup.AskReturned::new);
    return Reading.of(
        clues,
        intent,
        clues.placesOf(MeasureNumber.class, InstitutionCode.class),
        RETURNED,
        MINE,
        OWED,
        SAID);
  }

  private Optional<Reading> history() {
    var known = clues.only(MeasureNumber.class).flatMap(clues.index()::only);
    return known.isPresent() && clues.hasAny(HISTORY, CHANGES)
        ? Reading.of(
            clues,
            new Inquiry.AskHistory(known.get()),
            clues.placesOf(MeasureNumber.class, Day.class),
            HISTORY,
            CHANGES,
            SINCE,
            SAID,
            STANDING,
            OVERALL)
        : Optional.empty();
  }

  /** "kas mainījies", or anything with "kopš" and a day. */
  private Optional<Reading> changes() {
    var since = clues.first(Day.class);
    var wanted = clues.hasAny(CHANGES, NEWS) || (clues.has(SINCE) && since.isPresent());
    return wanted && ofNoMeasure() && !(since.isPresent() && endsSomeDay())
        ? Reading.of(
            clues,
            new OfLookup.AskChanges(since, PeopleReadings.scope(clues)),
            PeopleReadings.placesOfScope(clues, Day.class),
            CHANGES,
            NEWS,
            SINCE,
            STANDING,
            OVERALL,
            SAID)
        : Optional.empty();
  }

  /** "līdz 1. februārim", "starp 1. un 5. februāri": no list ends before today. */
  private boolean endsSomeDay() {
    var named = clues.hasAny(Topic.COMMITMENT, Subject.COMMITMENT);
    return clues.has(UNTIL) || !(named || clues.hasNo(Clues.OfCommitment.class));
  }

  /** Of a number that several plans use, the plan is asked first. */
  private boolean ofNoneOrOnePlan() {
    var measure = clues.only(MeasureNumber.class);
    return ofNoMeasure() || measure.flatMap(clues.index()::only).isPresent();
  }

  private Optional<Reading> challenges() {
    return clues.has(CHALLENGES) && ofNoneOrOnePlan()
        ? Reading.of(
            clues,
            new OfLookup.AskChallenges(
                clues.only(MeasureNumber.class), PeopleReadings.scope(clues)),
            PeopleReadings.placesOfScope(clues, MeasureNumber.class),
            CHALLENGES,
            SEARCH,
            STANDING,
            OVERALL,
            SAID,
            INSTITUTIONS)
        : Optional.empty();
  }

  /**
   * "kas kavējas", "VAS pabeigtie". How many of an institution's are so is seen on its page; what
   * of one's own is so, in what one owes.
   */
  private Optional<Reading> state() {
    var ofOne = !clues.hasNo(InstitutionCode.class) && clues.hasAny(STANDING, HOW_MANY);
    return asked(clues.all(ProgressState.class))
        .filter(_ -> ofNoMeasure() && !clues.has(MINE) && !ofOne)
        .flatMap(
            state ->
                Reading.of(
                    clues,
                    new OfLookup.AskState(state, PeopleReadings.scope(clues)),
                    PeopleReadings.placesOfScope(clues, ProgressState.class),
                    STANDING,
                    OVERALL,
                    HOW_MANY,
                    INSTITUTIONS,
                    Topic.OVERVIEW,
                    SINCE));
  }

  /**
   * "daļēji izpildīts" is one state, and "implementation is postponed" speaks of what is postponed;
   * "nav pabeigts" could be any of several.
   */
  private Optional<ProgressState> asked(List<ProgressState> states) {
    for (var first : List.of(ProgressState.PARTLY_DONE, ProgressState.NOT_STARTED)) {
      if (states.contains(first)) {
        return Optional.of(first);
      }
    }
    var told =
        states.size() < 2
            ? states
            : states.stream().filter(state -> state != ProgressState.IN_PROGRESS).toList();
    return told.size() == 1 && !clues.has(NOT) ? Optional.of(told.getFirst()) : Optional.empty();
  }
}
