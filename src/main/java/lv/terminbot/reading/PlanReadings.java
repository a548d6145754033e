package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.CHALLENGES;
import static lv.terminbot.reading.Subject.DATES;
import static lv.terminbot.reading.Subject.HOW_MANY;
import static lv.terminbot.reading.Subject.INSTITUTIONS;
import static lv.terminbot.reading.Subject.MATTER;
import static lv.terminbot.reading.Subject.MINE;
import static lv.terminbot.reading.Subject.MISSING;
import static lv.terminbot.reading.Subject.NEWS;
import static lv.terminbot.reading.Subject.NOT;
import static lv.terminbot.reading.Subject.OVERALL;
import static lv.terminbot.reading.Subject.OWED;
import static lv.terminbot.reading.Subject.RESPONSIBLE;
import static lv.terminbot.reading.Subject.SAID;
import static lv.terminbot.reading.Subject.SEARCH;
import static lv.terminbot.reading.Subject.STANDING;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Clues.OfCommitment;

/** Questions about what the plan names: measures, commitments, institutions. */
final class PlanReadings {
  private final Clues clues;

  private PlanReadings(Clues clues) {
    this.clues = clues;
  }

  static Stream<Reading> of(Clues clues) {
    var readings = new PlanReadings(clues);
    return Stream.of(readings.measure(), readings.commitment(), readings.institution())
        .flatMap(Optional::stream);
  }

  private boolean ofNoMeasure() {
    return clues.hasNo(MeasureNumber.class);
  }

  private Optional<Reading> measure() {
    return clues.only(MeasureNumber.class).flatMap(this::measure);
  }

  /** Whatever is asked of one that is unknown or of several plans, that is the first answer. */
  private Optional<Reading> measure(MeasureNumber number) {
    var places = clues.placesOf(MeasureNumber.class, ProgressState.class, InstitutionCode.class);
    if (clues.isAsked() && !clues.hasNo(InstitutionCode.class)) {
      places.or(clues.places(SAID)); // what an institution answered on it stands on its card
    }
    if (clues.index().only(number).isEmpty()) {
      places.or(clues.placesOf(Subject.class));
      places.andNot(clues.places(Subject.YOU));
    }
    return Reading.of(
        clues,
        new Inquiry.AskMeasure(Optional.empty(), number),
        places,
        Topic.STATUS,
        Topic.DEADLINES,
        Topic.OWED,
        STANDING,
        RESPONSIBLE,
        MISSING,
        OWED,
        DATES,
        CHALLENGES,
        NOT,
        NEWS,
        INSTITUTIONS,
        Subject.COMMITMENT,
        OVERALL,
        SEARCH,
        MINE);
  }

  private Optional<Reading> commitment() {
    return clues
        .only(OfCommitment.class)
        .filter(_ -> ofNoMeasure() && namesACommitment())
        .flatMap(
            named ->
                Reading.of(
                    clues,
                    new Inquiry.AskCommitment(Optional.empty(), named.number()),
                    clues.placesOf(OfCommitment.class),
                    Topic.COMMITMENT,
                    Subject.COMMITMENT,
                    Topic.STATUS,
                    STANDING,
                    OVERALL,
                    RESPONSIBLE,
                    SEARCH));
  }

  /**
   * A whole number counts many things: it is a commitment's where that is said, or nothing else.
   */
  private boolean namesACommitment() {
    return clues.hasAny(Topic.COMMITMENT, Subject.COMMITMENT, Topic.STATUS)
        || clues.content().cardinality() == 1;
  }

  private Optional<Reading> institution() {
    return clues
        .only(InstitutionCode.class)
        .filter(code -> ofNoMeasure() && !isBeside(code))
        .flatMap(
            code -> institution(code, clues.placesOf(InstitutionCode.class, ProgressState.class)));
  }

  /** One word of a name beside others of every day: "kancelejas preces", "justice for all". */
  private boolean isBeside(InstitutionCode code) {
    var name = clues.places(code);
    var others = clues.content();
    others.andNot(name);
    var said = (BitSet) others.clone();
    said.andNot(clues.places(MATTER));
    return name.cardinality() == 1
        && !clues.sentence().codes().contains(code)
        && !others.isEmpty()
        && said.isEmpty();
  }

  private Optional<Reading> institution(InstitutionCode code, BitSet places) {
    return Reading.of(
        clues,
        new Inquiry.AskInstitution(code),
        places,
        Topic.STATUS,
        Topic.OWED,
        Topic.REPORT,
        STANDING,
        OWED,
        INSTITUTIONS,
        RESPONSIBLE,
        OVERALL,
        HOW_MANY,
        MISSING,
        SEARCH,
        SAID);
  }
}
