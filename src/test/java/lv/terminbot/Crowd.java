package lv.terminbot;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * People who ask the whole bot at the same time, each the next question only when the last one is
 * answered; measures from each message to its reply. For benchmarks.
 */
final class Crowd implements AutoCloseable {
  private final Bot bot;
  private final List<Long> people;
  private final Map<Long, BlockingQueue<Long>> replies = new ConcurrentHashMap<>();
  private final Thread watch;

  Crowd(Bot bot, LongStream people) {
    this.bot = bot;
    this.people = people.boxed().toList();
    this.people.forEach(one -> replies.put(one, new LinkedBlockingQueue<>()));
    this.watch = Thread.ofPlatform().daemon().start(this::hear);
  }

  private void hear() {
    var heard = bot.telegram().arrived().size();
    while (!Thread.interrupted()) {
      for (var now = bot.telegram().arrived().size(); heard < now; heard++) {
        var one = bot.telegram().arrived().get(heard);
        if (one.method().startsWith("send") && replies.containsKey(one.chat())) {
          replies.get(one.chat()).add(one.nanos());
        }
      }
      LockSupport.parkNanos(500_000);
    }
  }

  /**
   * @param thinking how long each waits between an answer and the next question, on average, in
   *     milliseconds: a third of it to read, and the rest spread as with people who know nothing of
   *     each other
   * @return the nanoseconds that each answer took, the shortest first
   */
  List<Long> asks(String question, int times, double thinking) throws InterruptedException {
    var took = new ConcurrentLinkedQueue<Long>();
    var done = new CountDownLatch(people.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : people) {
        threads.execute(
            () -> {
              var random = new SplittableRandom(one);
              for (var i = 0; i < times; i++) {
                if (thinking > 0) {
                  var spread = 1 - 2 * Math.log(1 - random.nextDouble());
                  LockSupport.parkNanos((long) (spread / 3 * thinking * 1_000_000));
                }
                var asked = System.nanoTime();
                bot.telegram().says(one, question);
                took.add(reply(one) - asked);
              }
              done.countDown();
            });
      }
      done.await();
    }
    return took.stream().sorted().toList();
  }

  private long reply(long one) {
    try {
      var at = replies.get(one).poll(60, TimeUnit.SECONDS);
      if (at == null) {
        throw new AssertionError("no answer within a minute");
      }
      return at;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
