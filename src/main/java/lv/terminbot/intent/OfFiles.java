package lv.terminbot.intent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.CycleId;

/** What is wanted of a cycle as a picture or as a file. */
public sealed interface OfFiles extends Intent {

  Family<OfFiles> FAMILY = new Family<>(OfFiles.class, FileButtons::fields, FileButtons.SHAPES);

  @Override
  default Family<OfFiles> family() {
    return FAMILY;
  }

  /** "pārskata faili": which there are. */
  record AskFiles() implements OfFiles {}

  /**
   * One of them.
   *
   * @param cycle empty in words: the one that is spoken of now
   */
  record Order(Kind kind, Optional<CycleId> cycle) implements OfFiles {}

  /** What can be had. */
  enum Kind {
    /** The table, a row for each institution's answer. */
    XLSX,
    CSV,
    /** The report by commitment and measure. */
    DOCX,
    PDF,
    JSON,
    /** All measures on a page, for a session of the council. */
    COUNCIL,
    /** In English, on the completion scale of the Open Government Partnership. */
    ENGLISH,
    /** All of it with the files that were sent as evidence, and their checksums. */
    ARCHIVE,
    /** Pictures. */
    BY_COMMITMENT,
    BY_INSTITUTION,
    OVER_TIME,
    FUNDING;

    /** Its word in text keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Read back; empty for a word that is none. */
    public static Optional<Kind> parse(String code) {
      return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    public boolean isPicture() {
      return switch (this) {
        case BY_COMMITMENT, BY_INSTITUTION, OVER_TIME, FUNDING -> true;
        case XLSX, CSV, DOCX, PDF, JSON, COUNCIL, ENGLISH, ARCHIVE -> false;
      };
    }
  }
}
