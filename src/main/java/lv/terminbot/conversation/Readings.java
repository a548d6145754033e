package lv.terminbot.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Written;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Reading;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.jspecify.annotations.Nullable;

/** What the words of one message mean, read once: to understand takes longer than to answer. */
final class Readings {
  private final Map<Read, Reading> known = new ConcurrentHashMap<>();
  private @Nullable Optional<Written> whole;

  /** Words by whom, and the plans of then: others may have come before they are heard. */
  private record Read(String text, Speaker speaker, PlanIndex plans) {}

  /** What it goes on with; asked once, since the parts are then put together. */
  synchronized Optional<Written> whole(Supplier<Optional<Written>> parts) {
    var found = whole == null ? parts.get() : whole;
    whole = found;
    return found;
  }

  Reading read(String text, Speaker speaker, PlanIndex plans, Reader reader) {
    return known.computeIfAbsent(
        new Read(text, speaker, plans), read -> reader.read(read.text(), plans, speaker));
  }
}
