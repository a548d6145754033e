package lv.terminbot.reading;

import java.util.Set;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.ranking.Speaker;

/**
 * Who says something, as far as it tells what is meant.
 *
 * @param own the measures this person reports on: what is told of one of them is likely a report,
 *     and fewer words name it
 */
public record Asker(Speaker speaker, Set<MeasureNumber> own) {
  static final Asker ANYBODY = of(Speaker.ANYBODY);

  public Asker {
    own = Set.copyOf(own);
  }

  static Asker of(Speaker speaker) {
    return new Asker(speaker, Set.of());
  }
}
