package lv.terminbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What people would ask, written down by somebody who had not seen the reader: {@code
 * questions.tsv}. What is not understood is offered or left open; nothing is begun or changed by a
 * question.
 */
class QuestionCorpusTest {
  private static final int RIGHT_PERCENT = 85;
  private final Reader reader = new Reader(Words.shipped());
  private final Book book = Books.real();

  /** A line of the corpus. */
  private record Line(String said, String topic, String argument) {}

  @Test
  void questionsAreUnderstood() throws IOException {
    var read = new TreeMap<String, List<String>>();
    for (var line : lines()) {
      var intent = reader.read(line.said(), book);
      read.computeIfAbsent(reading(intent, line), _ -> new ArrayList<>())
          .add(line.topic() + " [" + line.argument() + "]: " + line.said() + " → " + intent);
    }
    var all = read.values().stream().mapToInt(List::size).sum();
    read.forEach((how, lines) -> System.out.println("questions " + how + ": " + lines.size()));
    read.forEach(
        (how, lines) -> {
          if (!how.equals("right")) {
            lines.forEach(l -> System.out.println("  " + how + " " + l));
          }
        });
    var right = read.getOrDefault("right", List.of()).size();
    assertThat(right * 100 / all).isGreaterThanOrEqualTo(RIGHT_PERCENT);
    // A preview, which asks before anything is submitted.
    assertThat(read.getOrDefault("taken for a report", List.of())).hasSizeLessThan(2);
    assertThat(read.getOrDefault("another answer", List.of())).hasSizeLessThan(9);
  }

  private static String reading(Intent intent, Line line) {
    if (answers(intent, line)) {
      return "right";
    }
    return switch (intent) {
      case Intent.Unclear(var guesses) ->
          guesses.stream().anyMatch(g -> answers(g, line)) ? "offered" : "open";
      case Intent.QuickUpdate _, Intent.SeveralUpdates _ -> "taken for a report";
      default -> "another answer";
    };
  }

  private static boolean answers(Intent intent, Line line) {
    var argument = line.argument();
    return switch (intent) {
      case Intent.AskMeasure(_, var number) ->
          List.of("card", "returned", "history", "funding").contains(line.topic())
              && number.value().equals(argument);
      case Intent.AskHistory(var id) -> is(line, "history", id.number().value());
      case Intent.StartUpdate(_, var number) -> is(line, "returned", number.value());
      case OfLookup.AskFunding(var number, var year) ->
          is(
              line,
              "funding",
              number.map(n -> n.value()).or(() -> year.map(y -> Integer.toString(y))).orElse(""));
      case Intent.AskCommitment(_, var number) -> is(line, "commitment", Integer.toString(number));
      case Intent.AskInstitution(var code) -> is(line, "institution", code.value());
      case OfLookup.AskContacts(var code) ->
          is(line, "contacts", code.map(c -> c.value()).orElse(""));
      case OfLookup.AskState(var state) -> is(line, "state", state.code());
      case OfLookup.AskMissing _, Intent.OfOversight.AskWhoOwes _ -> line.topic().equals("late");
      case OfLookup.AskReturned _ -> is(line, "returned", "");
      case OfRecord.AskAlarms _ -> line.topic().equals("blocked");
      case Intent.AskOwed _, OfReport.Begin _ -> line.topic().equals("mine");
      case OfLookup.AskChanges(var since) -> line.topic().equals("changes") && day(since, argument);
      case OfLookup.Search(var found) ->
          line.topic().equals("search")
              && List.of(argument.split(",")).stream()
                  .anyMatch(n -> found.stream().anyMatch(f -> f.number().value().equals(n)));
      case OfReview.AskChallenges _ -> line.topic().equals("challenges");
      case Intent.AskOverview _ -> List.of("overview", "late").contains(line.topic());
      case Intent.AskDeadlines _, Intent.AskCalendar _ -> line.topic().equals("deadlines");
      case OfFiles.AskFiles _ -> line.topic().equals("report");
      case OfFiles.Order(var kind, _) ->
          kind.isPicture()
              ? line.topic().equals("picture")
              : line.topic().equals("report")
                  && (argument.isEmpty() || argument.equals(kind.code()));
      case Intent.AskHelp _, Intent.Start _ -> line.topic().equals("help");
      default -> false;
    };
  }

  private static boolean day(java.util.Optional<Day> since, String argument) {
    var friday = java.time.LocalDate.of(2024, 2, 9);
    var from = since.flatMap(d -> d.lastBefore(friday));
    return switch (argument) {
      case "" -> true;
      case "today" -> from.equals(java.util.Optional.of(friday));
      case "yesterday" -> from.equals(java.util.Optional.of(friday.minusDays(1)));
      case "week" -> since.isEmpty() || from.equals(java.util.Optional.of(friday.minusDays(7)));
      default ->
          from.map(
                  d ->
                      d.toString().equals(argument)
                          || d.getDayOfWeek().name().equalsIgnoreCase(argument))
              .orElse(false);
    };
  }

  private static boolean is(Line line, String topic, String argument) {
    return line.topic().equals(topic) && line.argument().equals(argument);
  }

  private static List<Line> lines() throws IOException {
    var stream = QuestionCorpusTest.class.getResourceAsStream("/question/questions.tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(l -> l.split("\t", -1))
          .map(c -> new Line(c[1], c[2], c[3]))
          .toList();
    }
  }
}
