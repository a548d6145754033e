package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.ENGLISH;
import static lv.terminbot.reading.Subject.FILE;
import static lv.terminbot.reading.Subject.FUNDING;
import static lv.terminbot.reading.Subject.INSTITUTIONS;
import static lv.terminbot.reading.Subject.OVER_TIME;
import static lv.terminbot.reading.Subject.PICTURE;
import static lv.terminbot.reading.Subject.SAID;

import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.intent.Year;
import lv.terminbot.reading.Clues.OfCommitment;

/** Questions for files and pictures: they are of a whole cycle, whatever of it is named. */
final class FileReadings {
  private FileReadings() {}

  static Stream<Reading> of(Clues clues) {
    return Stream.of(file(clues), picture(clues)).flatMap(Optional::stream);
  }

  private static Optional<Reading> file(Clues clues) {
    var kind = clues.all(Subject.class).stream().flatMap(s -> s.file().stream()).findFirst();
    var ofNoFile = kind.isEmpty() && (!clues.has(FILE) || clues.has(SAID));
    if (ofNoFile || isOnlyALanguage(clues)) {
      return Optional.empty();
    }
    var intent = kind.map(FileReadings::order).orElseGet(OfFiles.AskFiles::new);
    return Reading.of(clues, intent, clues.placesOf(Subject.class, Year.class));
  }

  /** "angliski, lūdzu" asks for no file; "atskaite angliski" does. */
  private static boolean isOnlyALanguage(Clues clues) {
    return clues.content().equals(clues.places(ENGLISH))
        && clues.sentence().all(Sense.Tongue.class).findFirst().isPresent();
  }

  private static OfFiles order(Kind kind) {
    return new OfFiles.Order(kind, Optional.empty());
  }

  private static Optional<Reading> picture(Clues clues) {
    if (!clues.has(PICTURE)) {
      return Optional.empty();
    }
    var kind = Kind.BY_COMMITMENT;
    if (clues.has(FUNDING)) {
      kind = Kind.FUNDING;
    } else if (clues.has(OVER_TIME)) {
      kind = Kind.OVER_TIME;
    } else if (clues.has(INSTITUTIONS)) {
      kind = Kind.BY_INSTITUTION;
    }
    return Reading.of(
        clues, order(kind), clues.placesOf(Subject.class, OfCommitment.class, Year.class));
  }
}
