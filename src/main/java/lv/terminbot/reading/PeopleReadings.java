package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.AWAITED;
import static lv.terminbot.reading.Subject.BLOCKED;
import static lv.terminbot.reading.Subject.CONTACTS;
import static lv.terminbot.reading.Subject.DATES;
import static lv.terminbot.reading.Subject.DELAYED;
import static lv.terminbot.reading.Subject.HOW_MANY;
import static lv.terminbot.reading.Subject.INSTITUTIONS;
import static lv.terminbot.reading.Subject.MINE;
import static lv.terminbot.reading.Subject.MISSING;
import static lv.terminbot.reading.Subject.OVERALL;
import static lv.terminbot.reading.Subject.OWED;
import static lv.terminbot.reading.Subject.RESPONSIBLE;
import static lv.terminbot.reading.Subject.STANDING;
import static lv.terminbot.reading.Subject.WE;
import static lv.terminbot.reading.Subject.WHO;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.Scope;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.Clues.OfCommitment;

/** Questions about people and about who owes what. */
final class PeopleReadings {
  private final Clues clues;

  private PeopleReadings(Clues clues) {
    this.clues = clues;
  }

  static Stream<Reading> of(Clues clues) {
    var readings = new PeopleReadings(clues);
    return Stream.of(
            readings.contacts(),
            readings.blocked(),
            readings.report(),
            readings.missing(),
            readings.owed())
        .flatMap(Optional::stream);
  }

  private Optional<Reading> contacts() {
    return clues.has(CONTACTS)
        ? Reading.of(
            clues,
            new OfLookup.AskContacts(clues.only(InstitutionCode.class)),
            placesOfOne(),
            CONTACTS,
            RESPONSIBLE,
            INSTITUTIONS,
            MINE)
        : Optional.empty();
  }

  /** Of two institutions it is not clear whose contacts are meant. */
  private BitSet placesOfOne() {
    var places = clues.placesOf(MeasureNumber.class);
    clues.only(InstitutionCode.class).ifPresent(code -> places.or(clues.places(code)));
    return places;
  }

  private Optional<Reading> blocked() {
    return clues.has(BLOCKED)
        ? Reading.of(clues, new OfRecord.AskAlarms(), BLOCKED, INSTITUTIONS, CONTACTS)
        : Optional.empty();
  }

  /** To give a report; whoever asks about one does not begin it. */
  private Optional<Reading> report() {
    if (!clues.begins(Topic.REPORT) || !clues.hasNo(InstitutionCode.class)) {
      return Optional.empty();
    }
    var intent =
        clues
            .only(MeasureNumber.class)
            .<Intent>map(
                n ->
                    clues.isAsked()
                        ? new Inquiry.AskMeasure(Optional.empty(), n)
                        : new OfReport.StartUpdate(Optional.empty(), n))
            .orElseGet(() -> clues.isAsked() ? new Inquiry.AskOwed() : new OfReport.Begin());
    return Reading.of(
        clues, intent, clues.placesOf(MeasureNumber.class), Topic.REPORT, MINE, INSTITUTIONS);
  }

  /** Who has not answered; of oneself it is asked what one owes. */
  private Optional<Reading> missing() {
    if (!clues.hasAny(MISSING, AWAITED) || !clues.hasNo(MeasureNumber.class)) {
      return Optional.empty();
    }
    var ofOthers = clues.hasAny(AWAITED, WHO, INSTITUTIONS) || !clues.hasNo(InstitutionCode.class);
    if (clues.hasAny(MINE, WE) && !ofOthers) {
      return Reading.of(clues, new Inquiry.AskOwed(), MISSING, OWED, MINE, DATES);
    }
    return Reading.of(
        clues,
        new OfLookup.AskMissing(scope(clues)),
        placesOfScope(clues, Day.class),
        MISSING,
        AWAITED,
        OWED,
        MINE,
        INSTITUTIONS,
        DATES,
        OVERALL,
        HOW_MANY,
        DELAYED);
  }

  private Optional<Reading> owed() {
    var counts = clues.has(HOW_MANY) && !clues.hasAny(MINE, WE);
    return clues.hasAny(OWED, Topic.OWED)
            && !counts
            && clues.hasNo(MeasureNumber.class)
            && clues.hasNo(InstitutionCode.class)
        ? Reading.of(
            clues,
            new Inquiry.AskOwed(),
            clues.placesOf(Day.class),
            OWED,
            Topic.OWED,
            MINE,
            INSTITUTIONS,
            MISSING,
            HOW_MANY,
            STANDING)
        : Optional.empty();
  }

  /** The institutions and the commitment of which a list is wanted. */
  static Scope scope(Clues clues) {
    return new Scope(
        clues.all(InstitutionCode.class), clues.only(OfCommitment.class).map(OfCommitment::number));
  }

  /** The places of what {@link #scope} is made of, and of these. */
  static BitSet placesOfScope(Clues clues, Class<?>... more) {
    var places = clues.placesOf(InstitutionCode.class, OfCommitment.class);
    places.or(clues.places(Topic.COMMITMENT, Subject.COMMITMENT));
    places.or(clues.placesOf(more));
    return places;
  }
}
