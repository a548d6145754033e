package crooked.house.progress;

class StartsAThread {
  void start(Runnable work) {
    new Thread(work).start();
  }
}
