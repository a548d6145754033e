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
      value.wrong("plan.finding.notASection");
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
          .wrong("plan.finding.keyOfWords", "section", itself.called());
      return;
    }
    var word = node.getValue();
    var key = new Value(node, word, findings);
    var earlier =
        entries.putIfAbsent(word, new Entry(key, new Value(tuple.getValueNode(), word, findings)));
    if (earlier != null) {
      key.wrong(
          "plan.finding.keyTwice",
          "key",
          Value.shown(word),
          "section",
          itself.called(),
          "line",
          earlier.key().line());
    }
  }

  private void checkKeys(List<String> known) {
    for (var entry : entries.values()) {
      if (!known.contains(entry.word())) {
        entry
            .key()
            .wrong(
                "plan.finding.keyUnknown",
                "key",
                Value.shown(entry.word()),
                "section",
                itself.called(),
                "remedy",
                itself
                    .guess(entry.word(), known)
                    .orElseGet(
                        () -> Remark.on("plan.remedy.known", "known", String.join(", ", known))));
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
          "plan.finding.keyMissing", "key", key, "section", itself.called(), "example", example);
    }
    return value;
  }

  /** The values of a list that may be absent, each under the name of a single one. */
  List<Value> list(String key, String single) {
    return find(key).map(value -> value.list(single)).orElse(List.of());
  }
}
