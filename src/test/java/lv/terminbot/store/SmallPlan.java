package lv.terminbot.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of a plan that is just long enough. */
public final class SmallPlan {
  private SmallPlan() {}

  /** A plan of one commitment with these measures, owed by one institution. */
  public static String text(String code, String institution, String... measures) {
    var lines =
        Arrays.stream(measures)
            .map(number -> "      - { number: \"" + number + "\", title: { lv: \"Pasākums\" } }\n")
            .collect(Collectors.joining());
    return """
    code: %s
    title: { lv: "Plāns" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    zone: Europe/Riga
    institutions:
      - { code: %s, name: { lv: "Iestāde" } }
    commitments:
      - number: 1
        title: { lv: "Apņemšanās" }
        responsible: [%s]
        measures:
    %s
    cycles:
      - code: 2022-2023
        title: { lv: "Atskaite" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: 2024-01-08
        deadline: 2024-02-05
    """
        .formatted(code, institution, institution, lines);
  }
}
