package lv.terminbot.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.OutgoingId;

/** The messages that were sent unasked, with what became of them. */
public interface RecordBook {

  /** Those asked for, the newest first: at most {@code limit} after the first {@code offset}. */
  List<RecordEntry> entries(RecordQuery query, int offset, int limit);

  Optional<RecordEntry> find(OutgoingId id);
}
