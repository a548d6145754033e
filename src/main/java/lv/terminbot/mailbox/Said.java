package lv.terminbot.mailbox;

import java.util.List;
import java.util.stream.Stream;

/** What a front door says: a page to the one who spoke, and replies to others. */
public record Said(Page page, List<Reply> toOthers) {
  public Said {
    toOthers = List.copyOf(toOthers);
  }

  public Said(Page page) {
    this(page, List.of());
  }

  public Said and(List<Reply> more) {
    return new Said(page, Stream.concat(toOthers.stream(), more.stream()).toList());
  }
}
