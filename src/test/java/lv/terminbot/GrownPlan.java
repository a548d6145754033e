package lv.terminbot;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan file of any size. */
final class GrownPlan {
  private GrownPlan() {}

  static String of(int measures, int institutions) {
    var all =
        IntStream.rangeClosed(1, institutions)
            .mapToObj(
                i ->
                    "  - { code: I%d, name: { lv: \"Iestāde %d\", en: \"Body %d\" } }%n"
                        .formatted(i, i, i))
            .collect(Collectors.joining());
    var perCommitment = Math.max(5, measures / 50);
    var commitments =
        IntStream.rangeClosed(1, (measures + perCommitment - 1) / perCommitment)
            .mapToObj(c -> commitment(c, perCommitment, measures, institutions))
            .collect(Collectors.joining());
    return """
    code: growth
    title: { lv: "Augošs plāns", en: "A growing plan" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    institutions:
    %scommitments:
    %scycles:
      - code: 2022-2023
        title: { lv: "Atskaite", en: "Report" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: 2024-01-08
        deadline: 2024-02-05
    """
        .formatted(all, commitments);
  }

  private static String commitment(int number, int size, int measures, int institutions) {
    var inside =
        IntStream.rangeClosed(1, Math.min(size, measures - (number - 1) * size))
            .mapToObj(
                m ->
                    "      - { number: \"%d.%d\", title: { lv: \"Pasākums %d par līdzdalību\", en: \"Measure %d on openness\" }, responsible: [I%d] }%n"
                        .formatted(number, m, m, m, (number * size + m) % institutions + 1))
            .collect(Collectors.joining());
    return "  - number: %d%n    title: { lv: \"Apņemšanās %d\", en: \"Commitment %d\" }%n    measures:%n%s"
        .formatted(number, number, number, inside);
  }
}
