package lv.terminbot.plan.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value of a plan file with its place. Each way to read it gives the value or leaves a finding.
 *
 * @param name what it is to the reader of a finding: the key it stands under, or "measure"
 */
record Value(Node node, String name, Findings findings) {
  private static final int LONGEST_TEXT = 2000;
  private static final int SHOWN = 40;

  void wrong(String problem, String remedy) {
    findings.error(node.getStartMark(), problem, remedy);
  }

  void doubtful(String problem, String remedy) {
    findings.warning(node.getStartMark(), problem, remedy);
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The characters as they are written, whatever YAML would make of them; never empty. */
  Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      wrong(
          name + " is " + kind() + " where one value belongs",
          "write one value after " + name + ":");
      return Optional.empty();
    }
    var written = scalar.getValue().strip();
    if (written.isEmpty() || (scalar.isPlain() && Set.of("~", "null").contains(written))) {
      wrong(name + " is empty", "write its value, or delete the line");
      return Optional.empty();
    }
    if (written.length() > LONGEST_TEXT) {
      wrong(
          name + " has " + written.length() + " characters",
          "write at most " + LONGEST_TEXT + ", so that it fits a message");
      return Optional.empty();
    }
    return Optional.of(written);
  }

  /** A text of a certain form. */
  Optional<String> matching(String pattern, String remedy) {
    var written = text();
    var fits = written.filter(w -> w.matches(pattern));
    if (written.isPresent() && fits.isEmpty()) {
      wrong(name + " cannot be " + shown(written.get()), remedy);
    }
    return fits;
  }

  /** One of these words. */
  <E extends Enum<E>> Optional<E> choice(E[] choices) {
    var words = new HashMap<String, E>();
    for (var choice : choices) {
      words.put(choice.name().toLowerCase(Locale.ROOT), choice);
    }
    var known = String.join(", ", words.keySet().stream().sorted().toList());
    var written = text();
    var chosen = written.flatMap(w -> Optional.ofNullable(words.get(w)));
    if (written.isPresent() && chosen.isEmpty()) {
      wrong(
          name + " cannot be " + shown(written.get()),
          guess(written.get(), words.keySet())
              .map(guess -> "did you mean " + guess + "?")
              .orElse("write one of " + known));
    }
    return chosen;
  }

  Optional<Integer> whole(int from, int to) {
    var range = "write a whole number from " + from + " to " + to;
    return matching("[+-]?[0-9]{1,9}", range)
        .map(Integer::valueOf)
        .filter(
            number -> {
              var inside = from <= number && number <= to;
              if (!inside) {
                wrong(name + " cannot be " + number, range);
              }
              return inside;
            });
  }

  /** The known word that was probably meant here. */
  Optional<String> guess(String written, Collection<?> known) {
    return findings.many()
        ? Optional.empty()
        : Guess.nearest(written, known.stream().map(Object::toString).toList());
  }

  /** What stands under a key of this section, whatever it is worth; for naming the section. */
  Optional<String> peek(String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(pair -> pair.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
            .flatMap(pair -> Stream.of(pair.getValueNode()))
            .filter(ScalarNode.class::isInstance)
            .map(written -> ((ScalarNode) written).getValue().strip())
            .filter(written -> written.matches("[A-Z]{0,3}[0-9][0-9.]{0,20}"))
            .findFirst()
        : Optional.empty();
  }

  boolean isPlain() {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }

  /** The values of a list, each under the name of a single one. */
  List<Value> list(String single) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> new Value(n, single, findings)).toList();
    }
    if (isEmpty()) {
      wrong(name + " is empty", "write a list of it, [] for none, or delete the line");
    } else {
      wrong(name + " is " + kind() + " where a list belongs", asAList(single));
    }
    return List.of();
  }

  private String asAList(String single) {
    return node instanceof ScalarNode scalar && scalar.getValue().matches("[\\p{Lu}0-9-]{1,15}")
        ? "write " + name + ": [" + scalar.getValue() + "]"
        : "begin each " + single + " with a dash, or write [ ] around them";
  }

  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isBlank();
  }

  boolean isEmptyList() {
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }

  String kind() {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue().isBlank() ? "empty" : "one value";
      case SequenceNode list -> "a list";
      default -> "a section";
    };
  }

  /** A word of the file as a finding repeats it: in quotes, short, on one line. */
  static String shown(String written) {
    var flat = written.replaceAll("\\s+", " ");
    var length = flat.codePointCount(0, flat.length());
    return "\""
        + (length <= SHOWN ? flat : flat.substring(0, flat.offsetByCodePoints(0, SHOWN)) + "…")
        + "\"";
  }
}
