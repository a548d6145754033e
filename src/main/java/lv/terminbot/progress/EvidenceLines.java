package lv.terminbot.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files as they stand in an answer, a line each beside the words: "📎 akts.pdf – abi paraksti". The
 * line is what counts: a file whose line is gone is not submitted.
 */
public final class EvidenceLines {
  private static final String SIGN = "📎 ";
  private static final String CAPTION = " – ";

  private EvidenceLines() {}

  /** The line of a file; empty words where it has no caption. */
  public static String write(String name, String caption) {
    var words = caption.strip().replaceAll("\\s+", " ");
    return SIGN + name + (words.isEmpty() ? "" : CAPTION + words);
  }

  /** Whether the file stands in one of the answers. */
  public static boolean stand(Evidence file, AnswerSheet sheet) {
    return sheet.words().values().stream()
        .flatMap(answer -> in(answer).stream())
        .anyMatch(line -> named(line).equals(file.name()));
  }

  /** Those of an answer, in order. */
  public static List<String> in(String answer) {
    return answer.lines().filter(line -> line.startsWith(SIGN)).toList();
  }

  /** The name of the file of a line. */
  public static String named(String line) {
    var rest = line.substring(SIGN.length());
    var caption = rest.indexOf(CAPTION);
    return caption < 0 ? rest : rest.substring(0, caption);
  }

  /** A name that no other file here has, and that no caption can be mistaken for. */
  public static String unique(String name, Collection<String> taken) {
    var plain = name.replace(CAPTION, " - ");
    var dot = plain.lastIndexOf('.');
    return Stream.concat(
            Stream.of(plain),
            IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> plain.substring(0, dot) + " (" + n + ")" + plain.substring(dot)))
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }

  /** Other words beside the files of an answer. */
  public static String beside(String answer, String words) {
    var said = words.lines().toList();
    return Stream.concat(in(answer).stream().filter(line -> !said.contains(line)), Stream.of(words))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** An answer without the file of this place, counted from 0. */
  public static String without(String answer, int place) {
    var gone = in(answer).stream().skip(place).findFirst().orElse("");
    var lines = answer.lines().toList();
    var at = lines.indexOf(gone);
    return IntStream.range(0, lines.size())
        .filter(i -> i != at)
        .mapToObj(lines::get)
        .collect(Collectors.joining("\n"));
  }

  /** An answer without the file of this name. */
  public static String without(String answer, String name) {
    var place = names(answer).indexOf(name);
    return place < 0 ? answer : without(answer, place);
  }

  /** An answer in which another name and other words stand in the line of a file. */
  public static String replaced(String answer, String name, String other, String caption) {
    return answer
        .lines()
        .map(
            line ->
                line.startsWith(SIGN) && named(line).equals(name) ? write(other, caption) : line)
        .collect(Collectors.joining("\n"));
  }

  /** The names of all files of an answer. */
  public static List<String> names(String answer) {
    return in(answer).stream().map(EvidenceLines::named).toList();
  }

  /** An answer without the lines of files. */
  public static String leaveOut(String answer) {
    return in(answer).isEmpty()
        ? answer
        : answer.lines().filter(line -> !line.startsWith(SIGN)).collect(Collectors.joining("\n"));
  }

  /** Answers without the lines of files; one that had nothing else is as if it were not given. */
  public static AnswerSheet leaveOut(AnswerSheet sheet) {
    var words = new LinkedHashMap<String, String>();
    sheet.words().forEach((question, said) -> words.put(question, leaveOut(said)));
    return new AnswerSheet(words);
  }
}
