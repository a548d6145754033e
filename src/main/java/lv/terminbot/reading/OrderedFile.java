package lv.terminbot.reading;

import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.reading.ranking.Label;

/** The file or picture that is wanted. */
final class OrderedFile {
  private OrderedFile() {}

  static Optional<Intent> by(Label label) {
    return switch (label) {
      case FILE_XLSX -> order(Kind.XLSX);
      case FILE_CSV -> order(Kind.CSV);
      case FILE_DOCX -> order(Kind.DOCX);
      case FILE_PDF -> order(Kind.PDF);
      case FILE_JSON -> order(Kind.JSON);
      case FILE_COUNCIL -> order(Kind.COUNCIL);
      case FILE_ENGLISH -> order(Kind.ENGLISH);
      case FILE_ARCHIVE -> order(Kind.ARCHIVE);
      case CHART_COMMITMENTS -> order(Kind.BY_COMMITMENT);
      case CHART_INSTITUTIONS -> order(Kind.BY_INSTITUTION);
      case CHART_OVER_TIME -> order(Kind.OVER_TIME);
      case CHART_FUNDING -> order(Kind.FUNDING);
      default -> Optional.empty();
    };
  }

  private static Optional<Intent> order(Kind kind) {
    return Optional.of(new OfFiles.Order(kind, Optional.empty()));
  }
}
