package crooked.house.plan;

import org.yaml.snakeyaml.Yaml;

class BorrowsYamlOfItsPart {
  String write(Object plan) {
    return new Yaml().dump(plan);
  }
}
