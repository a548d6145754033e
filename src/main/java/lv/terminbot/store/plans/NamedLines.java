package lv.terminbot.store.plans;

import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.planning.table.NamedPeople.Named;

/** Whom a table names, a line each with tabs between. */
final class NamedLines {
  private static final String BETWEEN = "\t";

  private NamedLines() {}

  static String write(List<Named> people) {
    return people.stream()
        .map(
            one ->
                String.join(
                    BETWEEN,
                    one.institution().value(),
                    one.role(),
                    flat(one.name()),
                    flat(one.email())))
        .collect(Collectors.joining("\n"));
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  static List<Named> read(String lines) {
    return lines
        .lines()
        .map(line -> line.split(BETWEEN, -1))
        .map(parts -> new Named(new InstitutionCode(parts[0]), parts[1], parts[2], parts[3]))
        .toList();
  }
}
