package lv.terminbot.plan.file;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * A YAML text as a tree with places. Of YAML only what a plan needs is let in: one document, no
 * tags, no anchors, nothing hidden, no deep nesting; so nothing can grow while it is read.
 */
final class YamlText {
  private static final int DEEPEST = 16;
  private static final int MOST_VALUES = 200_000;
  private static final String START = "begin with code: and title:, as in config/plans";

  private final String text;
  private final Findings findings;

  private YamlText(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  static Optional<MappingNode> read(String text, Findings findings) {
    if (text.length() > PlanFile.LONGEST) {
      findings.error(
          1,
          1,
          "the file is longer than " + PlanFile.LONGEST / 1024 / 1024 + " MB",
          "name a plan file; no plan is that long");
      return Optional.empty();
    }
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new YamlText(plain, findings).read();
  }

  private Optional<MappingNode> read() {
    HiddenCharacters.find(text, findings);
    if (findings.broken()) {
      return Optional.empty();
    }
    try {
      checkEvents();
      if (findings.broken()) {
        return Optional.empty();
      }
      return root();
    } catch (MarkedYAMLException broken) {
      tell(broken);
    } catch (YAMLException | IllegalArgumentException broken) {
      findings.error(1, 1, "this is not YAML: " + oneLine(broken.getMessage()), START);
    }
    return Optional.empty();
  }

  private Optional<MappingNode> root() {
    var root = Optional.ofNullable(yaml().compose(new StringReader(text)));
    if (root.isEmpty()) {
      findings.error(1, 1, "the file is empty", START);
    } else if (root.get() instanceof MappingNode plan) {
      return Optional.of(plan);
    } else {
      var value = new Value(root.get(), "plan", findings);
      value.wrong("this is " + value.kind() + " where a plan belongs", START);
    }
    return Optional.empty();
  }

  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setCodePointLimit(PlanFile.LONGEST);
    options.setNestingDepthLimit(DEEPEST + 1);
    return new Yaml(options);
  }

  private void checkEvents() {
    var depth = 0;
    var documents = 0;
    var values = 0;
    for (var event : yaml().parse(new StringReader(text))) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        findings.error(
            event.getStartMark(),
            "a second document begins here",
            "keep one plan in a file and delete the line ---");
        return;
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        findings.error(
            event.getStartMark(),
            "the lists and sections are nested more than " + DEEPEST + " deep",
            "a plan needs 8 levels at most; look for stray brackets or indentation");
        return;
      }
      if (event instanceof NodeEvent && ++values > MOST_VALUES) {
        findings.error(
            event.getStartMark(),
            "the file holds more than " + MOST_VALUES + " values",
            "name a plan file; no plan is that large");
        return;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      checkMarks(event);
    }
  }

  private void checkMarks(Event event) {
    if (event instanceof AliasEvent alias) {
      findings.error(
          event.getStartMark(),
          "*" + alias.getAnchor() + " refers to another place of the file",
          "write the value itself, or put a text that begins with * in quotes");
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      findings.error(
          event.getStartMark(),
          "&" + node.getAnchor() + " is a YAML anchor, which plan files do not use",
          "delete it, or put a text that begins with & in quotes");
    }
    var tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> null;
        };
    if (tag != null) {
      findings.error(
          event.getStartMark(),
          "this value carries the YAML tag " + Value.shown(tag.replace("tag:yaml.org,2002:", "!!")),
          "delete the tag, or put a text that begins with ! in quotes");
    }
  }

  private void tell(MarkedYAMLException broken) {
    var mark =
        Optional.ofNullable(broken.getProblemMark())
            .or(() -> Optional.ofNullable(broken.getContextMark()));
    var line = mark.map(m -> m.getLine() + 1).orElse(1);
    var column = mark.map(m -> m.getColumn() + 1).orElse(1);
    var written = text.lines().skip(line - 1L).findFirst().orElse("");
    var indentation = written.substring(0, written.length() - written.stripLeading().length());
    if (indentation.contains("\t")) {
      findings.error(
          line,
          indentation.indexOf('\t') + 1,
          "the line is indented with a tab",
          "indent with spaces, two a level");
      return;
    }
    var problem = oneLine(broken.getProblem());
    findings.error(
        line,
        column,
        "this is not YAML: " + problem,
        problem.startsWith("mapping values")
            ? "put a text that contains a colon in quotes, or mend the indentation"
            : "look at the indentation, quotes, brackets and colons of this line and the one"
                + " before");
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "it cannot be read" : message.strip().replaceAll("\\s+", " ");
  }
}
