package crooked.house.plan.file;

import org.yaml.snakeyaml.Yaml;

/** Blameless: YAML is at home in this part, and others name it. */
public class Entry {
  Object read(String text) {
    return new Yaml().load(text);
  }
}
