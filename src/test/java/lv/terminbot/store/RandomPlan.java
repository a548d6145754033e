package lv.terminbot.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan of four institutions with a ladder made up by chance. */
record RandomPlan(Random random) {
  private static final int INSTITUTIONS = 4;

  String of(LocalDate invitation, LocalDate deadline) {
    var institutions =
        IntStream.rangeClosed(1, INSTITUTIONS)
            .mapToObj(k -> "  - { code: I%d, name: { lv: \"Iestāde\" } }\n".formatted(k))
            .collect(Collectors.joining());
    var measures =
        IntStream.rangeClosed(1, INSTITUTIONS)
            .mapToObj(
                k ->
                    "      - { number: \"1.%d\", title: { lv: \"P\" }, responsible: [I%d] }\n"
                        .formatted(k, k))
            .collect(Collectors.joining());
    return """
    code: random
    title: { lv: "Plāns" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    zone: Europe/Riga
    institutions:
    %scommitments:
      - number: 1
        title: { lv: "Apņemšanās" }
        measures:
    %scycles:
      - code: c
        title: { lv: "Atskaite" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: %s
        deadline: %s
        reminders:
          at: "%s"
          ladder:
    %s\
    """
        .formatted(institutions, measures, invitation, deadline, time(), rungs());
  }

  private String rungs() {
    var days =
        random.ints(-20, 12).distinct().limit(6).sorted().boxed().collect(Collectors.toList());
    var lines = new ArrayList<String>();
    lines.add("        - { code: invitation, after: invitation, days: 0 }\n");
    for (var day : days) {
      lines.add(
          "        - { code: step-%d, after: deadline, days: %d, move: %s, at: \"%s\" }\n"
              .formatted(
                  lines.size(),
                  day,
                  List.of("earlier", "later", "drop").get(random.nextInt(3)),
                  time()));
    }
    return String.join("", lines);
  }

  /** Any time of the day; half past three is skipped or comes twice when the clocks change. */
  private String time() {
    return random.nextInt(4) == 0
        ? "03:30"
        : "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
  }
}
