package lv.terminbot.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Does the same on several threads that start at one moment. */
public final class Together {
  private Together() {}

  public static <T> List<T> on(int threads, Callable<T> work) throws Exception {
    var start = new CyclicBarrier(threads);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      Callable<T> atOnce =
          () -> {
            start.await();
            return work.call();
          };
      var all = pool.invokeAll(Collections.nCopies(threads, atOnce));
      var results = new ArrayList<T>();
      for (var one : all) {
        results.add(one.get());
      }
      return results;
    }
  }
}
