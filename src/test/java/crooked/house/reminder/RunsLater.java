package crooked.house.reminder;

import java.util.concurrent.CompletableFuture;

class RunsLater {
  Object run(Runnable work) {
    return CompletableFuture.runAsync(work);
  }
}
