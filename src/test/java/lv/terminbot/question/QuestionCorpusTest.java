package lv.terminbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people would ask, written down by those who had not seen the reader: {@code questions.tsv}
 * and others like it. What is not surely understood is offered by buttons or left open; an answer
 * given as certain must be the right one.
 */
class QuestionCorpusTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 2, 9);
  private final Reader reader = new Reader(Words.shipped());
  private final Book book = Books.shipped();

  /** A line of the corpus. */
  private record Line(String said, String topic, String argument) {}

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
  @CsvSource({"questions.tsv, 96", "questions-2.tsv, 90", "questions-3.tsv, 85"})
  void questionsAreUnderstood(String corpus, int percent) throws IOException {
    var read = read(lines(corpus));
    print(corpus, read);
    var all = read.values().stream().mapToInt(List::size).sum();
    assertThat(size(read, How.RIGHT) * 100 / all).isGreaterThanOrEqualTo(percent);
    assertThat(read.getOrDefault(How.WRONG, List.of())).isEmpty();
    assertThat(size(read, How.PREVIEW) * 100 / all).isZero();
  }

  private Map<How, List<String>> read(List<Line> lines) {
    var read = new EnumMap<How, List<String>>(How.class);
    for (var line : lines) {
      var intent = reader.read(line.said(), book);
      read.computeIfAbsent(how(intent, line), _ -> new ArrayList<>())
          .add(line.topic() + " [" + line.argument() + "]: " + line.said() + " → " + intent);
    }
    return read;
  }

  private How how(Intent intent, Line line) {
    return switch (intent) {
      case Intent.Unclear _ when line.topic().equals("unclear") -> How.RIGHT;
      case Intent.Unclear(var guesses) ->
          guesses.stream().anyMatch(g -> answers(g, line)) ? How.OFFERED : How.OPEN;
      case OfLookup.Search(var words, _) when findsNothing(words) && !answers(intent, line) ->
          How.OPEN;
      case Intent.QuickUpdate _, Intent.SeveralUpdates _ -> How.PREVIEW;
      default -> answers(intent, line) ? How.RIGHT : How.WRONG;
    };
  }

  /** Then it is said that nothing was found, and what is near is offered. */
  private boolean findsNothing(String words) {
    return book.titledAll(List.of(words.split(" "))).isEmpty();
  }

  private boolean answers(Intent intent, Line line) {
    var argument = line.argument();
    return switch (intent) {
      case Intent.AskMeasure(_, var number) -> isOfMeasure(number, line);
      case Intent.AskHistory(var id) ->
          List.of("history", "changes").contains(line.topic())
              && id.number().value().equals(argument);
      case Intent.StartUpdate(_, var number) -> is(line, "returned", number.value());
      case OfLookup.AskFunding(var number, var year) ->
          line.topic().equals("funding")
              && Stream.of(
                      number.map(MeasureNumber::value).orElse(""),
                      year.map(y -> Integer.toString(y.saidOn(FRIDAY))).orElse(""))
                  .anyMatch(argument::equals);
      case Intent.AskCommitment(_, var number) ->
          is(line, "commitment", Integer.toString(number)) || is(line, "search", "");
      case Intent.AskInstitution(var code) -> is(line, "institution", code.value());
      case OfLookup.AskContacts(var code) ->
          is(line, "contacts", code.map(c -> c.value()).orElse(""));
      case OfLookup.AskState(var state, _) -> is(line, "state", state.code());
      case OfLookup.AskMissing _, Intent.OfOversight.AskWhoOwes _ -> line.topic().equals("late");
      case OfLookup.AskReturned _ -> is(line, "returned", "");
      case OfRecord.AskAlarms _ -> line.topic().equals("blocked");
      case Intent.AskOwed _, OfReport.Begin _ -> line.topic().equals("mine");
      case OfLookup.AskChanges(var since, _) ->
          line.topic().equals("changes") && day(since, argument);
      case OfLookup.Search(var words, var where) -> isFound(words, where, line);
      case OfReview.AskChallenges _ -> line.topic().equals("challenges");
      case Intent.AskOverview _ -> line.topic().equals("overview");
      case OfLookup.AskReportingCycle _, OfCycles.AskCycles _ -> line.topic().equals("cycle");
      case OfCycles.AskNamedCycle _ -> line.topic().equals("cycle");
      case Intent.AskDeadlines _, Intent.AskCalendar _, OfLookup.AskKeyDate _ ->
          line.topic().equals("deadlines");
      case OfFiles.AskFiles _ -> line.topic().equals("report");
      case OfFiles.Order(var kind, _) ->
          line.topic().equals(kind.isPicture() ? "picture" : "report")
              && (argument.isEmpty() || argument.equals(kind.code()));
      case Intent.AskHelp _, Intent.Start _ -> line.topic().equals("help");
      default -> false;
    };
  }

  private static boolean isOfMeasure(MeasureNumber number, Line line) {
    return line.topic().equals("search")
        ? List.of(line.argument().split(",")).contains(number.value())
        : List.of("card", "returned", "funding").contains(line.topic())
            && number.value().equals(line.argument());
  }

  private boolean isFound(String words, OfLookup.Where where, Line line) {
    if (line.topic().equals("said")) {
      return true;
    }
    var found =
        where == OfLookup.Where.REPORTS
            ? List.<String>of()
            : book.titled(List.of(words.split(" "))).stream()
                .map(id -> id.number().value())
                .toList();
    return line.topic().equals("search")
        && (line.argument().isEmpty()
            || List.of(line.argument().split(",")).stream().anyMatch(found::contains));
  }

  private static boolean day(Optional<Day> since, String argument) {
    var from = since.flatMap(d -> d.lastBefore(FRIDAY));
    return switch (argument) {
      case "" -> true;
      case "today" -> from.equals(Optional.of(FRIDAY));
      case "yesterday" -> from.equals(Optional.of(FRIDAY.minusDays(1)));
      case "week" -> since.isEmpty() || from.equals(Optional.of(FRIDAY.minusDays(7)));
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

  private static List<Line> lines(String corpus) throws IOException {
    var stream = QuestionCorpusTest.class.getResourceAsStream("/question/" + corpus);
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
