package lv.terminbot.conversation;

import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.WritingTime;

/** Hears each message as of the moment at which it was written. */
public final class HearingInTime {
  private final Hearing hearing;
  private final WritingTime writing;

  public HearingInTime(Hearing hearing, WritingTime writing) {
    this.hearing = hearing;
    this.writing = writing;
  }

  Outcome hear(Incoming incoming) {
    return switch (incoming) {
      case IncomingMessage message ->
          writing.whileHearing(message.writtenAt(), () -> hearing.hear(message));
      case SystemNote note -> hearing.hear(note);
    };
  }

  /** What is said after hearing it has failed for good: nobody is left waiting. */
  Outcome givenUp(Incoming incoming) {
    return hearing.givenUp(incoming);
  }
}
