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
  private static final Finding.Place START = new Finding.Place(1, 1);

  private final String text;
  private final Findings findings;

  private YamlText(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  static Optional<MappingNode> read(String text, Findings findings) {
    if (text.length() > PlanFile.LONGEST) {
      findings.error(START, PlanFile.tooLong());
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
      findings.error(START, Remark.on("plan.finding.noYaml", "why", oneLine(broken.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<MappingNode> root() {
    var root = Optional.ofNullable(yaml().compose(new StringReader(text)));
    if (root.isEmpty()) {
      findings.error(START, Remark.on("plan.finding.emptyFile"));
    } else if (root.get() instanceof MappingNode plan) {
      return Optional.of(plan);
    } else {
      new Value(root.get(), "plan", findings).wrong("plan.finding.noPlan");
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
        findings.error(event.getStartMark(), Remark.on("plan.finding.secondDocument"));
        return;
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        findings.error(event.getStartMark(), Remark.on("plan.finding.tooDeep", "deepest", DEEPEST));
        return;
      }
      if (event instanceof NodeEvent && ++values > MOST_VALUES) {
        findings.error(
            event.getStartMark(), Remark.on("plan.finding.tooManyValues", "most", MOST_VALUES));
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
          event.getStartMark(), Remark.on("plan.finding.alias", "anchor", alias.getAnchor()));
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      findings.error(
          event.getStartMark(), Remark.on("plan.finding.anchor", "anchor", node.getAnchor()));
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
          Remark.on(
              "plan.finding.tag", "tag", Value.shown(tag.replace("tag:yaml.org,2002:", "!!"))));
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
          new Finding.Place(line, indentation.indexOf('\t') + 1), Remark.on("plan.finding.tab"));
      return;
    }
    var problem = oneLine(broken.getProblem());
    var key =
        problem.startsWith("mapping values") ? "plan.finding.yamlColon" : "plan.finding.yamlLine";
    findings.error(new Finding.Place(line, column), Remark.on(key, "why", problem));
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "it cannot be read" : message.strip().replaceAll("\\s+", " ");
  }
}
