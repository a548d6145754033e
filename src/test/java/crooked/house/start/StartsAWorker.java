package crooked.house.start;

class StartsAWorker {
  void start(Runnable work) {
    Thread.ofPlatform().start(work);
  }
}
