package lv.terminbot.plan.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A group of keys with their values. Unknown and repeated keys are told when it is opened. */
final class Section {
  private final Value itself;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A key and its value, each with its place. */
  record Entry(Value key, Value value) {
    String word() {
      return key.name();
    }
  }

  private Section(Value itself) {
    this.itself = itself;
  }

  /** Opens a section that may have these keys only. */
  static Optional<Section> open(Value value, String... known) {
    var section = open(value);
    section.ifPresent(s -> s.checkKeys(List.of(known)));
    return section;
  }

  /** Opens a section whose keys are data, such as languages or years. */
  static Optional<Section> open(Value value) {
    if (!(value.node() instanceof MappingNode mapping)) {
      value.wrong(
          value.name() + " is " + value.kind() + " where a section belongs",
          "write its keys below it, indented, or in { }");
      return Optional.empty();
    }
    var section = new Section(value);
    mapping.getValue().forEach(section::add);
    return Optional.of(section);
  }

  private void add(NodeTuple tuple) {
    var findings = itself.findings();
    if (!(tuple.getKeyNode() instanceof ScalarNode node)) {
      new Value(tuple.getKeyNode(), "key", findings)
          .wrong(
              "a key in this " + itself.name() + " is not one word",
              "write a word and a colon; a text with { or [ belongs in quotes");
      return;
    }
    var word = node.getValue();
    var key = new Value(node, word, findings);
    var earlier =
        entries.putIfAbsent(word, new Entry(key, new Value(tuple.getValueNode(), word, findings)));
    if (earlier != null) {
      key.wrong(
          "%s stands twice in this %s, first in line %d"
              .formatted(Value.shown(word), itself.name(), earlier.key().line()),
          "keep one of them");
    }
  }

  private void checkKeys(List<String> known) {
    for (var entry : entries.values()) {
      if (!known.contains(entry.word())) {
        entry
            .key()
            .wrong(
                "the key %s is not known in this %s"
                    .formatted(Value.shown(entry.word()), itself.name()),
                itself
                    .guess(entry.word(), known)
                    .map(guess -> "did you mean " + guess + "?")
                    .orElse("known are " + String.join(", ", known)));
      }
    }
  }

  Value itself() {
    return itself;
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  Optional<Value> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** A value that must be there; the example tells how it is written. */
  Optional<Value> need(String key, String example) {
    var value = find(key);
    if (value.isEmpty()) {
      itself.wrong(
          "the key %s is missing in this %s".formatted(Value.shown(key), itself.name()),
          "add it, for example " + key + ": " + example);
    }
    return value;
  }

  /** The values of a list that may be absent, each under the name of a single one. */
  List<Value> list(String key, String single) {
    return find(key).map(value -> value.list(single)).orElse(List.of());
  }
}
