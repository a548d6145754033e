package lv.terminbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A plan with an institution and a measure for each contact, so that none reports over another's
 * head.
 */
final class ManyInstitutions {
  private ManyInstitutions() {}

  /** Puts the plan where the program on this folder looks for plans. */
  static void planned(Path data, List<Long> contacts) throws IOException {
    var plans = Files.createDirectory(data.resolve("plans"));
    Files.writeString(plans.resolve("many.yaml"), plan(contacts));
  }

  private static String plan(List<Long> contacts) {
    var institutions = new StringBuilder();
    var measures = new StringBuilder();
    for (var contact : contacts) {
      institutions.append("  - { code: I%d, name: { lv: \"Iestāde\" } }\n".formatted(contact));
      measures.append(
          "      - { number: \"1.%1$d\", title: { lv: \"P\" }, responsible: [I%1$d] }\n"
              .formatted(contact));
    }
    return """
    code: many
    title: { lv: "Plāns" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    institutions:
    %scommitments:
      - number: 1
        title: { lv: "Apņemšanās" }
        measures:
    %scycles:
      - code: c
        title: { lv: "Atskaite" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: 2024-01-08
        deadline: 2024-02-05
    """
        .formatted(institutions, measures);
  }
}
