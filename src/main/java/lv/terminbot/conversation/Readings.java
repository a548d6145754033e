package lv.terminbot.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Written;
import lv.terminbot.reading.Asker;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Reading;
import lv.terminbot.reading.entity.PlanIndex;

/** What the words of one message mean, read once: to understand takes longer than to answer. */
final class Readings {
  private final Map<Read, Reading> known = new ConcurrentHashMap<>();
  private final Map<Written, Optional<Written>> wholes = new ConcurrentHashMap<>();

  /** Words by whom, and the plans of then: others may have come before they are heard. */
  private record Read(String text, Asker asker, PlanIndex plans) {}

  /** What they go on with; asked once, since the parts are put together then. */
  Optional<Written> whole(Written said, Supplier<Optional<Written>> parts) {
    return wholes.computeIfAbsent(said, _ -> parts.get());
  }

  Reading read(String text, Asker asker, PlanIndex plans, Reader reader) {
    return known.computeIfAbsent(
        new Read(text, asker, plans), read -> reader.read(read.text(), plans, asker));
  }
}
