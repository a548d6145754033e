package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** The corpus is {@code reading/corpus.tsv}: a line for each thing people write. */
class ReaderCorpusTest {
  private static final int RIGHT = 78;
  private final Reader reader = Words.reader();
  private final PlanIndex book = Books.real();

  @Test
  void whatPeopleWriteIsUnderstood() throws IOException {
    var lines = corpus().toList();
    var wrong = lines.stream().filter(line -> !told(line.get()[0]).equals(line.get()[1])).toList();
    wrong.forEach(
        line ->
            System.out.println(
                line.get()[0] + " → " + told(line.get()[0]) + " | " + line.get()[1]));
    assertThat(100 - wrong.size() * 100 / lines.size()).isGreaterThanOrEqualTo(RIGHT);
  }

  private String told(Object written) {
    return told(reader.read(written.toString(), book).intent());
  }

  static Stream<Arguments> corpus() throws IOException {
    var stream = ReaderCorpusTest.class.getResourceAsStream("/reading/corpus.tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1].replace("\\n", "\n")))
          .toList()
          .stream();
    }
  }

  /** An intent in the notation of the corpus. */
  private static String told(Intent intent) {
    var kind = intent.getClass().getSimpleName();
    return switch (intent) {
      case OfJoining.OpenJoinLink(var code) -> kind + " " + code;
      case OfInvitations.Invite(var institution) -> kind + " " + orDash(institution);
      case Inquiry.AskMeasure(var plan, var number) -> kind + " " + measure(plan, number);
      case OfReport.StartUpdate(var plan, var number) -> kind + " " + measure(plan, number);
      case Inquiry.AskHistory(var measure) -> kind + " " + measure.number();
      case Inquiry.AskCommitment(_, var number) -> kind + " " + number;
      case Inquiry.AskInstitution(InstitutionCode code) -> kind + " " + code;
      case OfLanguage.SetLanguage(var language) -> kind + " " + language.code();
      case OfReport.QuickUpdate(var number, var state, var text, _, _) ->
          "%s %s %s «%s»".formatted(kind, number, orDash(state.map(ProgressState::code)), text);
      case OfNudges.AskNudge(var whom, var codes, var numbers, var text) ->
          "%s %s %s %s «%s»".formatted(kind, whom, codes, numbers, text);
      case OfNudges.AskPausing(var step) -> kind + " " + step;
      case OfRecord.LookUp(_, var codes, var numbers, var day) ->
          "%s %s %s %s".formatted(kind, codes, numbers, day.isPresent() ? "day" : "-");
      case OfHelp.Unclear(var guesses) ->
          guesses.stream()
              .map(ReaderCorpusTest::told)
              .collect(Collectors.joining("; ", kind + " ", ""));
      default -> kind;
    };
  }

  private static String measure(Optional<PlanCode> plan, MeasureNumber number) {
    return (plan.isPresent() ? "@" : "") + number;
  }

  private static String orDash(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
