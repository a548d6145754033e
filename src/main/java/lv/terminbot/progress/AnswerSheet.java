package lv.terminbot.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Answers to the questions of a cycle besides the state and what was done, by the codes of the
 * questions. A question that was left without an answer on purpose stands there with an empty one.
 */
public record AnswerSheet(Map<String, String> words) {
  public static final AnswerSheet EMPTY = new AnswerSheet(Map.of());

  public AnswerSheet {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** As pairs of code and words. */
  public static AnswerSheet of(List<List<String>> pairs) {
    var words = new LinkedHashMap<String, String>();
    pairs.forEach(pair -> words.put(pair.get(0), pair.get(1)));
    return new AnswerSheet(words);
  }

  public List<List<String>> pairs() {
    return words.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList();
  }

  /** The answer to this question; empty also where it was passed over. */
  public Optional<String> of(String question) {
    return Optional.ofNullable(words.get(question)).filter(said -> !said.isEmpty());
  }

  /** Whether it was answered or passed over. */
  public boolean has(String question) {
    return words.containsKey(question);
  }

  public AnswerSheet with(String question, String said) {
    return changed(all -> put(all, question, said));
  }

  /** With a question left without an answer on purpose. */
  public AnswerSheet passing(String question) {
    return changed(all -> put(all, question, ""));
  }

  private AnswerSheet changed(UnaryOperator<Map<String, String>> change) {
    return new AnswerSheet(change.apply(new LinkedHashMap<>(words)));
  }

  private static Map<String, String> put(Map<String, String> all, String question, String said) {
    all.put(question, said);
    return all;
  }
}
