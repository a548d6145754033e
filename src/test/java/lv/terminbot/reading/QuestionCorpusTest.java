package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.reading.entity.PlanIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people would ask, written down by those who had not seen the reader: {@code questions.tsv}
 * and others like it. Nothing here was trained on; the shares fall when understanding breaks.
 */
class QuestionCorpusTest {
  private final Reader reader = Words.reader();
  private final PlanIndex book = Books.shipped();

  /** How well a line was read. */
  private enum How {
    RIGHT,
    /** The right thing is among the buttons. */
    OFFERED,
    /** Asked back without the right thing among the buttons. */
    OPEN,
    /** A preview of a report, in which nothing is submitted. */
    PREVIEW,
    /** Something else is given as the answer. */
    WRONG
  }

  @ParameterizedTest
  @CsvSource({
    "questions.tsv, 88, 95",
    "questions-2.tsv, 89, 95",
    "questions-3.tsv, 87, 92",
    "questions-4.tsv, 71, 87",
    "questions-5.tsv, 85, 90",
    "questions-6.tsv, 88, 92",
    "questions-7.tsv, 77, 85",
    "questions-8.tsv, 88, 96"
  })
  void questionsAreUnderstood(String corpus, int right, int rightOrOffered) throws IOException {
    var read = read(CorpusLine.all(corpus));
    print(corpus, read);
    var all = read.values().stream().mapToInt(List::size).sum();
    assertThat(size(read, How.RIGHT) * 100 / all).isGreaterThanOrEqualTo(right);
    assertThat((size(read, How.RIGHT) + size(read, How.OFFERED)) * 100 / all)
        .isGreaterThanOrEqualTo(rightOrOffered);
  }

  private Map<How, List<String>> read(List<CorpusLine> lines) {
    var read = new EnumMap<How, List<String>>(How.class);
    for (var line : lines) {
      var reading = reader.read(line.said(), book);
      read.computeIfAbsent(how(reading, line), _ -> new ArrayList<>())
          .add(line.topic() + " [" + line.argument() + "]: " + line.said() + " → " + reading);
    }
    return read;
  }

  private How how(Reading reading, CorpusLine line) {
    var intent = reading.intent();
    if (line.isAnsweredBy(intent, book) || (line.topic().equals("unclear") && isTalk(intent))) {
      return How.RIGHT;
    }
    var offered = intent instanceof OfHelp.Unclear(var guesses) ? guesses : reading.others();
    if (offered.stream().anyMatch(g -> line.isAnsweredBy(g, book))) {
      return How.OFFERED;
    }
    return switch (intent) {
      case OfHelp.Unclear _ -> How.OPEN;
      case OfReport.QuickUpdate _, OfReport.SeveralUpdates _, OfReport.StateOnly _ -> How.PREVIEW;
      default -> How.WRONG;
    };
  }

  /** Nothing that the bot has to do with gets a sentence. */
  private static boolean isTalk(Intent intent) {
    return intent instanceof OfHelp.Unclear
        || intent instanceof OfHelp.Talk
        || intent instanceof OfHelp.NotInPlan;
  }

  private static int size(Map<How, List<String>> read, How how) {
    return read.getOrDefault(how, List.of()).size();
  }

  private static void print(String corpus, Map<How, List<String>> read) {
    read.forEach((how, lines) -> System.out.println(corpus + " " + how + ": " + lines.size()));
  }
}
