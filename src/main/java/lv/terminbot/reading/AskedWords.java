package lv.terminbot.reading;

import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.reading.entity.Entities;

/**
 * What somebody wants to have asked of the coordinators: the words behind a colon, or from the
 * comma on behind which the question begins.
 */
record AskedWords(Entities entities) {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?iu)(?::\\s*|,\\s*(?=(?:vai|k[āa]|kad|kur|kas|ko|cik|kur[sāau]|kuri[esm]?"
              + "|if|whether|how|when|what|which|who|где|как|когда|что|можно)(?!\\p{L})))(.+)",
          Pattern.DOTALL);

  Intent order() {
    var words = ASKED.matcher(entities.text());
    return new OfCorrespondence.AskCoordinator(
        entities.measures().stream().findFirst(), words.find() ? words.group(1).strip() : "");
  }
}
