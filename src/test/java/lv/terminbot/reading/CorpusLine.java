package lv.terminbot.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.PlanIndex;

/** A question of a corpus, and what it is about. */
record CorpusLine(String said, String topic, String argument) {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 2, 9);

  /** Whether that is what is asked for. */
  boolean isAnsweredBy(Intent intent, PlanIndex book) {
    return switch (intent) {
      case Inquiry.AskMeasure(_, var number) -> isOfMeasure(number);
      case Inquiry.AskHistory(var id) ->
          List.of("history", "changes").contains(topic) && id.number().value().equals(argument);
      case OfReport.StartUpdate(_, var number) -> is("returned", number.value());
      case OfLookup.AskFunding(var number, var year) ->
          topic.equals("funding")
              && Stream.of(
                      number.map(MeasureNumber::value).orElse(""),
                      year.map(y -> Integer.toString(y.saidOn(FRIDAY))).orElse(""))
                  .anyMatch(argument::equals);
      case Inquiry.AskCommitment(_, var number) ->
          is("commitment", Integer.toString(number)) || is("search", "");
      case Inquiry.AskInstitution(var code) -> is("institution", code.value());
      case OfLookup.AskContacts(var code) -> is("contacts", code.map(c -> c.value()).orElse(""));
      case OfLookup.AskState(var state, _) -> is("state", state.code());
      case OfLookup.AskMissing _, OfOversight.AskWhoOwes _ -> topic.equals("late");
      case OfLookup.AskReturned _ -> topic.equals("returned");
      case OfRecord.AskAlarms _ -> topic.equals("blocked");
      case Inquiry.AskOwed _, OfReport.Begin _ -> topic.equals("mine");
      case OfLookup.AskChanges(var since, _) -> topic.equals("changes") && isDay(since);
      case OfLookup.Search(var words, var where) -> isFound(words, where, book);
      case OfLookup.AskChallenges(var number, var scope) ->
          topic.equals("challenges")
              && argument.equals(
                  number
                      .map(MeasureNumber::value)
                      .orElseGet(
                          () ->
                              scope.institutions().isEmpty()
                                  ? ""
                                  : scope.institutions().getFirst().value()));
      case Inquiry.AskOverview _ -> topic.equals("overview");
      case OfLookup.AskReportingCycle _, OfCycles.AskCycles _ -> topic.equals("cycle");
      case OfCycles.AskNamedCycle _ -> topic.equals("cycle");
      case Inquiry.AskDeadlines _, OfCalendar.AskCalendar _, OfLookup.AskKeyDate _ ->
          topic.equals("deadlines");
      case OfFiles.AskFiles _ -> topic.equals("report");
      case OfFiles.Order(var kind, _) ->
          topic.equals(kind.isPicture() ? "picture" : "report")
              && (argument.isEmpty() || argument.equals(kind.code()));
      case OfHelp.AskHelp _, OfHelp.Start _ -> topic.equals("help");
      default -> false;
    };
  }

  private boolean isOfMeasure(MeasureNumber number) {
    return topic.equals("search")
        ? List.of(argument.split(",")).contains(number.value())
        : List.of("card", "returned", "funding").contains(topic) && number.value().equals(argument);
  }

  private boolean isFound(String words, OfLookup.Where where, PlanIndex book) {
    if (topic.equals("said")) {
      return true;
    }
    var found =
        where == OfLookup.Where.REPORTS
            ? List.<String>of()
            : book.titled(List.of(words.split(" "))).stream()
                .map(id -> id.number().value())
                .toList();
    return topic.equals("search")
        && (argument.isEmpty() || List.of(argument.split(",")).stream().anyMatch(found::contains));
  }

  private boolean isDay(Optional<Day> since) {
    var from = since.flatMap(d -> d.lastBefore(FRIDAY));
    return switch (argument) {
      case "" -> true;
      case "today" -> from.equals(Optional.of(FRIDAY));
      case "yesterday" -> from.equals(Optional.of(FRIDAY.minusDays(1)));
      case "week" ->
          since.isEmpty()
              || Stream.of(FRIDAY.minusDays(7), FRIDAY.minusDays(4))
                  .anyMatch(day -> from.equals(Optional.of(day)));
      default ->
          from.map(
                  d ->
                      d.toString().equals(argument)
                          || d.getDayOfWeek().name().equalsIgnoreCase(argument))
              .orElse(false);
    };
  }

  private boolean is(String aTopic, String anArgument) {
    return topic.equals(aTopic) && argument.equals(anArgument);
  }

  /** All lines of a file of them. */
  static List<CorpusLine> all(String corpus) throws IOException {
    var stream = CorpusLine.class.getResourceAsStream("/reading/" + corpus);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(l -> l.split("\t", -1))
          .map(c -> new CorpusLine(c[1], c[2], c[3]))
          .toList();
    }
  }
}
