package lv.terminbot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.PlaceholderResolutionException;

/** The values as they are written, and a sentence on each that cannot be meant so. */
final class SettingValues {
  private final ConfigurableEnvironment environment;
  private final List<String> wrong = new ArrayList<>();

  SettingValues(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  Optional<String> text(String property) {
    try {
      return Optional.ofNullable(environment.getProperty(property))
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    } catch (PlaceholderResolutionException unresolved) {
      wrong(
          property,
          "${" + unresolved.getPlaceholder() + "}",
          "set what it refers to, or write the value itself");
      return Optional.empty();
    }
  }

  /** The same; a list of YAML arrives as numbered properties. */
  Optional<String> list(String property) {
    return text(property).or(() -> numbered(property));
  }

  private Optional<String> numbered(String property) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> text(property + "[" + i + "]"))
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .reduce((all, next) -> all + "," + next);
  }

  <T> T read(String name, T standard, Function<String, Optional<T>> reader, String remedy) {
    return find(name, reader, remedy).orElse(standard);
  }

  /** Nothing where nothing is written, or nothing that could be meant. */
  <T> Optional<T> find(String name, Function<String, Optional<T>> reader, String remedy) {
    var written = list(name);
    var value = written.flatMap(reader);
    if (written.isPresent() && value.isEmpty()) {
      wrong(name, written.get(), remedy);
    }
    return value;
  }

  void wrong(String property, String value, String remedy) {
    wrong.add(WrongSettings.sentence(property, value, remedy));
  }

  void wrong(List<String> sentences) {
    wrong.addAll(sentences);
  }

  /** All sentences so far. */
  List<String> wrong() {
    return wrong;
  }
}
