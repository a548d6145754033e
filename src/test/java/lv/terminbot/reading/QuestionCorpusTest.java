package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people would ask, written down by those who had not seen the reader: {@code questions.tsv}
 * and others like it. What is not surely understood is offered by buttons or left open; an answer
 * given as certain must be the right one.
 */
class QuestionCorpusTest {
  private final Reader reader = new Reader(Words.shipped());
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
    "questions.tsv, 96",
    "questions-2.tsv, 90",
    "questions-3.tsv, 85",
    "questions-4.tsv, 72",
    "questions-5.tsv, 90",
    "questions-6.tsv, 90",
    "questions-7.tsv, 86",
    "questions-8.tsv, 84"
  })
  void questionsAreUnderstood(String corpus, int percent) throws IOException {
    var read = read(CorpusLine.all(corpus));
    print(corpus, read);
    var all = read.values().stream().mapToInt(List::size).sum();
    assertThat(size(read, How.RIGHT) * 100 / all).isGreaterThanOrEqualTo(percent);
    assertThat(read.getOrDefault(How.WRONG, List.of())).isEmpty();
    assertThat(size(read, How.PREVIEW) * 100 / all).isLessThan(3);
  }

  private Map<How, List<String>> read(List<CorpusLine> lines) {
    var read = new EnumMap<How, List<String>>(How.class);
    for (var line : lines) {
      var intent = reader.read(line.said(), book);
      read.computeIfAbsent(how(intent, line), _ -> new ArrayList<>())
          .add(line.topic() + " [" + line.argument() + "]: " + line.said() + " → " + intent);
    }
    return read;
  }

  private How how(Intent intent, CorpusLine line) {
    return switch (intent) {
      case OfHelp.Unclear _ when line.topic().equals("unclear") -> How.RIGHT;
      case OfHelp.Unclear(var guesses) ->
          guesses.stream().anyMatch(g -> line.isAnsweredBy(g, book)) ? How.OFFERED : How.OPEN;
      case OfLookup.Search(var words, _)
          when findsNothing(words) && !line.isAnsweredBy(intent, book) ->
          How.OPEN;
      case OfReport.QuickUpdate _, OfReport.SeveralUpdates _ -> How.PREVIEW;
      default -> line.isAnsweredBy(intent, book) ? How.RIGHT : How.WRONG;
    };
  }

  /** Then it is said that nothing was found, and what is near is offered. */
  private boolean findsNothing(String words) {
    return book.titledAll(List.of(words.split(" "))).isEmpty();
  }

  private static int size(Map<How, List<String>> read, How how) {
    return read.getOrDefault(how, List.of()).size();
  }

  private static void print(String corpus, Map<How, List<String>> read) {
    read.forEach((how, lines) -> System.out.println(corpus + " " + how + ": " + lines.size()));
    read.forEach(
        (how, lines) -> {
          if (how != How.RIGHT) {
            lines.forEach(l -> System.out.println("  " + how + " " + l));
          }
        });
  }
}
