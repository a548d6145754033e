package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import org.junit.jupiter.api.Test;

/**
 * What people would type, written down by somebody who had not seen the reader: {@code
 * quick-lines.tsv}. Nothing is submitted without a preview, so a line misread costs a tap; a state
 * that was not said must never be among what is read.
 */
class QuickLineCorpusTest {
  private static final int RIGHT_PERCENT = 85;
  private final Reader reader = Words.reader();
  private final PlanIndex book = Books.real();

  /** A line of the corpus. */
  private record Line(
      String said,
      String kind,
      List<String> measures,
      List<String> states,
      String percent,
      String words) {}

  /** How well a line was read. */
  private enum Reading {
    /** Measures, states and words as meant. */
    RIGHT,
    /** The measures as meant, and the state left open, which is then asked. */
    ASKED,
    /** The measure is among what is offered. */
    OFFERED,
    /** Nothing is made of it. */
    OPEN,
    /** Something else is made of it than was meant. */
    WRONG
  }

  @Test
  void updatesAreUnderstood() throws IOException {
    var read = new TreeMap<Reading, List<String>>();
    for (var line : lines("update")) {
      read.computeIfAbsent(reading(line), _ -> new ArrayList<>())
          .add(line.said() + " → " + reader.read(line.said(), book).intent());
    }
    print("updates", read);
    var all = read.values().stream().mapToInt(List::size).sum();
    assertThat(size(read, Reading.RIGHT) * 100 / all).isGreaterThanOrEqualTo(RIGHT_PERCENT);
    assertThat(read.getOrDefault(Reading.WRONG, List.of())).isEmpty();
  }

  @Test
  void questionsAreNotTakenForReports() throws IOException {
    var taken =
        lines("question").stream()
            .map(line -> line.said() + " → " + reader.read(line.said(), book).intent())
            .filter(read -> read.contains("→ QuickUpdate") || read.contains("→ SeveralUpdates"))
            .toList();
    assertThat(taken).isEmpty();
  }

  private Reading reading(Line line) {
    var intent = reader.read(line.said(), book).intent();
    var updates = updates(intent);
    if (updates.isEmpty()) {
      return offered(intent, line);
    }
    var measures = updates.stream().map(u -> u.number().value()).toList();
    if (!measures.equals(line.measures())) {
      return Reading.WRONG;
    }
    var asked = false;
    for (var i = 0; i < updates.size(); i++) {
      var state = updates.get(i).state().map(ProgressState::code).orElse("");
      if (!state.isEmpty() && !state.equals(line.states().get(i)) && !fromPercent(state, line)) {
        return Reading.WRONG;
      }
      asked |= state.isEmpty() && !line.states().get(i).isEmpty();
    }
    return asked || !keepsWords(updates, line) ? Reading.ASKED : Reading.RIGHT;
  }

  /** Without a word for the state, a percentage stands for one. */
  private static boolean fromPercent(String state, Line line) {
    return !line.percent().isEmpty()
            && line.states().stream().allMatch(String::isEmpty)
            && !state.equals("done")
        || (line.percent().equals("100") && state.equals("done"));
  }

  private static boolean keepsWords(List<QuickUpdate> updates, Line line) {
    return line.words().isEmpty()
        || updates.stream().anyMatch(u -> u.text().contains(line.words()));
  }

  private static Reading offered(Intent intent, Line line) {
    return switch (intent) {
      case OfHelp.Unclear(var guesses) ->
          guesses.stream().anyMatch(g -> about(g, line)) ? Reading.OFFERED : Reading.OPEN;
      default -> about(intent, line) ? Reading.OFFERED : Reading.WRONG;
    };
  }

  private static boolean about(Intent intent, Line line) {
    return switch (intent) {
      case Inquiry.AskMeasure(_, var number) -> line.measures().contains(number.value());
      case OfReport.StartUpdate(_, var number) -> line.measures().contains(number.value());
      default -> false;
    };
  }

  private static List<QuickUpdate> updates(Intent intent) {
    return switch (intent) {
      case QuickUpdate update -> List.of(update);
      case OfReport.SeveralUpdates(var several) -> several;
      default -> List.of();
    };
  }

  private static int size(Map<Reading, List<String>> read, Reading reading) {
    return read.getOrDefault(reading, List.of()).size();
  }

  private static void print(String what, Map<Reading, List<String>> read) {
    read.forEach(
        (reading, lines) -> System.out.println(what + " " + reading + ": " + lines.size()));
    read.forEach(
        (reading, lines) -> {
          if (reading != Reading.RIGHT) {
            lines.forEach(l -> System.out.println("  " + reading + " " + l.replace("\n", "\\n")));
          }
        });
  }

  private static List<Line> lines(String kind) throws IOException {
    var stream = QuickLineCorpusTest.class.getResourceAsStream("/reading/quick-lines.tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(l -> l.split("\t", -1))
          .flatMap(c -> line(c, kind).stream())
          .toList();
    }
  }

  private static Optional<Line> line(String[] cells, String kind) {
    if (!cells[2].equals(kind)) {
      return Optional.empty();
    }
    var measures = cells[3].isEmpty() ? List.<String>of() : List.of(cells[3].split(","));
    var states =
        Stream.concat(Arrays.stream(cells[4].split(",", -1)), Stream.generate(() -> ""))
            .limit(Math.max(1, measures.size()))
            .toList();
    return Optional.of(
        new Line(cells[1].replace("\\n", "\n"), kind, measures, states, cells[5], cells[6]));
  }
}
