package lv.terminbot.conversation;

import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.WritingTime;

/** Hears each message as of the moment at which it was written, and reads its words once. */
public final class HearingInTime {
  private final Hearing hearing;
  private final WritingTime writing;
  private final Understanding understanding;

  public HearingInTime(Hearing hearing, WritingTime writing, Understanding understanding) {
    this.hearing = hearing;
    this.writing = writing;
    this.understanding = understanding;
  }

  OneHearing begin(Incoming incoming) {
    return new OneHearing(incoming, hearing, writing, understanding);
  }

  /** What is said after hearing it has failed for good: nobody is left waiting. */
  Outcome givenUp(Incoming incoming) {
    return hearing.givenUp(incoming);
  }
}
