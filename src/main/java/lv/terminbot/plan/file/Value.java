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
  private static final Set<String> IN_WORDS =
      Set.of(
          "audience",
          "choice",
          "commitment",
          "cycle",
          "grant",
          "group",
          "indicator",
          "institution",
          "institution code",
          "key",
          "key date",
          "measure",
          "measure number",
          "plan",
          "question",
          "reminder",
          "year of a target");

  /** Tells what is wrong here; of every remark name and kind of this value are known. */
  void wrong(String key, Object... namesAndValues) {
    findings.error(node.getStartMark(), remark(key, namesAndValues));
  }

  /** Tells what is doubtful here, in the same way. */
  void doubtful(String key, Object... namesAndValues) {
    findings.warning(node.getStartMark(), remark(key, namesAndValues));
  }

  private Remark remark(String key, Object... namesAndValues) {
    var values = new HashMap<>(Remark.on(key, namesAndValues).values());
    values.putIfAbsent("name", called());
    values.putIfAbsent("kind", kind());
    return new Remark(key, values);
  }

  /** Its name to a reader: a key as the file writes it, or what it is in words. */
  Object called() {
    return called(name);
  }

  private static Object called(String name) {
    return IN_WORDS.contains(name) ? Remark.on("plan.name." + name.replace(' ', '-')) : name;
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The characters as they are written, whatever YAML would make of them; never empty. */
  Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      wrong("plan.finding.notOneValue");
      return Optional.empty();
    }
    var written = scalar.getValue().strip();
    if (written.isEmpty() || (scalar.isPlain() && Set.of("~", "null").contains(written))) {
      wrong("plan.finding.empty");
      return Optional.empty();
    }
    if (written.length() > LONGEST_TEXT) {
      wrong("plan.finding.tooLong", "length", written.length(), "most", LONGEST_TEXT);
      return Optional.empty();
    }
    return Optional.of(written);
  }

  /** A text of a certain form. */
  Optional<String> matching(String pattern, Remark remedy) {
    var written = text();
    var fits = written.filter(w -> w.matches(pattern));
    if (written.isPresent() && fits.isEmpty()) {
      wrong("plan.finding.unfit", "written", shown(written.get()), "remedy", remedy);
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
      var remedy =
          guess(written.get(), words.keySet())
              .orElseGet(() -> Remark.on("plan.remedy.oneOf", "known", known));
      wrong("plan.finding.unfit", "written", shown(written.get()), "remedy", remedy);
    }
    return chosen;
  }

  Optional<Integer> whole(int from, int to) {
    var range = Remark.on("plan.remedy.whole", "from", from, "to", to);
    return matching("[+-]?[0-9]{1,9}", range)
        .map(Integer::valueOf)
        .filter(
            number -> {
              var inside = from <= number && number <= to;
              if (!inside) {
                wrong("plan.finding.unfit", "written", number, "remedy", range);
              }
              return inside;
            });
  }

  /** Asks whether the known word was meant that is nearest to what stands here. */
  Optional<Remark> guess(String written, Collection<?> known) {
    return nearest(written, known).map(guess -> Remark.on("plan.remedy.guess", "guess", guess));
  }

  /** The known word that is nearest to what stands here. */
  Optional<String> nearest(String written, Collection<?> known) {
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
      wrong("plan.finding.emptyList");
    } else {
      wrong("plan.finding.notAList", "remedy", asAList(single));
    }
    return List.of();
  }

  private Remark asAList(String single) {
    return node instanceof ScalarNode scalar && scalar.getValue().matches("[\\p{Lu}0-9-]{1,15}")
        ? Remark.on("plan.remedy.asList", "name", name, "written", scalar.getValue())
        : Remark.on("plan.remedy.dashes", "single", called(single));
  }

  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isBlank();
  }

  boolean isEmptyList() {
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }

  private Remark kind() {
    return Remark.on(
        switch (node) {
          case ScalarNode scalar ->
              scalar.getValue().isBlank() ? "plan.kind.empty" : "plan.kind.oneValue";
          case SequenceNode list -> "plan.kind.list";
          default -> "plan.kind.section";
        });
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
