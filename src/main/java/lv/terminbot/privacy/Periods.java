package lv.terminbot.privacy;

import java.util.Map;
import java.util.Optional;

/** For how many days each is kept, as the operator has set it. */
public record Periods(Map<Kept, Integer> set) {
  public static final Periods USUAL = new Periods(Map.of());

  public Periods {
    set = Map.copyOf(set);
  }

  public Optional<Integer> days(Kept kept) {
    return Optional.ofNullable(set.get(kept)).or(kept::days);
  }
}
