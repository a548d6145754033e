package lv.terminbot.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Of what a list is wanted.
 *
 * @param institutions none for all
 * @param commitment none for all
 */
public record Scope(List<InstitutionCode> institutions, Optional<Integer> commitment) {
  public static final Scope ALL = new Scope(List.of(), Optional.empty());

  /** Two as a rule; with very long codes one fits into a button. */
  private static final int MOST_INSTITUTIONS = 2;

  private static final int MOST_BYTES = 36;

  public Scope {
    var fitting = institutions.stream().limit(MOST_INSTITUTIONS).toList();
    institutions = bytes(fitting) <= MOST_BYTES ? fitting : fitting.subList(0, 1);
  }

  private static int bytes(List<InstitutionCode> codes) {
    return codes.stream()
        .mapToInt(code -> code.value().getBytes(StandardCharsets.UTF_8).length + 1)
        .sum();
  }

  public boolean isAll() {
    return institutions.isEmpty() && commitment.isEmpty();
  }

  public boolean has(InstitutionCode institution) {
    return institutions.isEmpty() || institutions.contains(institution);
  }

  /** Whether a measure is of the commitment: its number begins with that of the commitment. */
  public boolean has(MeasureNumber measure) {
    return commitment.filter(number -> number != measure.commitment()).isEmpty();
  }
}
