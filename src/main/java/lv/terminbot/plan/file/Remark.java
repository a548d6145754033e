package lv.terminbot.plan.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.text.Phrases;

/**
 * What there is to say of a plan file, before it is known in which language.
 *
 * @param key the text of the bundles
 * @param values what the text names; a remark among them is said in the same language
 */
public record Remark(String key, Map<String, Object> values) {
  public Remark {
    values = Map.copyOf(values);
  }

  /** A remark with its values as name, value, name, value…; each is shown as it is written. */
  public static Remark on(String key, Object... namesAndValues) {
    var values = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Remark(key, values);
  }

  /** The sentence in a language. Numbers in it stay as the file writes them. */
  String in(Phrases phrases) {
    var said =
        values.entrySet().stream()
            .flatMap(
                value ->
                    Stream.of(
                        value.getKey(),
                        value.getValue() instanceof Remark inner
                            ? inner.in(phrases)
                            : value.getValue().toString()))
            .toArray();
    return phrases.plain(key, said);
  }

  /** For a programmer; a person is told it in a language. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .sorted()
        .collect(Collectors.joining(", ", key + " {", "}"));
  }
}
