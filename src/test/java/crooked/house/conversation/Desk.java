package crooked.house.conversation;

/** Blameless: the listener has threads. */
class Desk {
  Thread listener() {
    return Thread.ofVirtual().unstarted(() -> {});
  }
}
