package crooked.house.people;

class StartsAVirtualThread {
  void start(Runnable work) {
    Thread.ofVirtual().start(work);
  }
}
