package lv.terminbot.backup;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who tells of something unasked by a record of its own, and is to take what became due since a
 * moment for told.
 */
public record PassedOver(List<Consumer<Instant>> all) {
  public PassedOver {
    all = List.copyOf(all);
  }
}
