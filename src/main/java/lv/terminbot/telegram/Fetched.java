package lv.terminbot.telegram;

import lv.terminbot.mailbox.fetching.FetchObstacle;

/** What came of asking for a file that somebody sent. */
sealed interface Fetched {

  /** It is here. */
  @SuppressWarnings("ArrayRecordComponent")
  record Content(byte[] bytes) implements Fetched {}

  /** This is in its way. */
  record Hindered(FetchObstacle by, String why) implements Fetched {}

  /** Nobody has answered. */
  record Unanswered(String why) implements Fetched {}
}
