package lv.terminbot.conversation;

import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.WritingTime;

/**
 * The hearing of one message, as of the moment at which it was written: it is looked at first,
 * which holds up nobody, and only what that leaves open is heard in the commit.
 */
final class OneHearing {
  private final Incoming incoming;
  private final Hearing hearing;
  private final WritingTime writing;
  private final Understanding understanding;
  private final Readings readings = new Readings();

  OneHearing(Incoming incoming, Hearing hearing, WritingTime writing, Understanding understanding) {
    this.incoming = incoming;
    this.hearing = hearing;
    this.writing = writing;
    this.understanding = understanding;
  }

  /** The answer to a question where there is nothing else to do; changes nothing. */
  Optional<Outcome> look() {
    return inTime(() -> hearing.look(incoming));
  }

  /** All there is to do, as part of the caller's commit. */
  Outcome hear() {
    return inTime(() -> hearing.hear(incoming));
  }

  private <T> T inTime(Supplier<T> step) {
    return switch (incoming) {
      case IncomingMessage message ->
          writing.whileHearing(message.writtenAt(), () -> understanding.once(readings, step));
      case SystemNote _ -> step.get();
    };
  }
}
