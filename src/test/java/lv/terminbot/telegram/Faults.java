package lv.terminbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The faults that are still to happen, each as often as it says, the oldest first. */
final class Faults {
  private final List<Fault> coming = new ArrayList<>();
  private CountDownLatch healed = new CountDownLatch(1);

  synchronized void add(Fault fault) {
    coming.add(fault);
  }

  /** Forgets all and lets go of the calls that hang. */
  synchronized void heal() {
    coming.clear();
    healed.countDown();
    healed = new CountDownLatch(1);
  }

  /** Used up by this call, if one is meant for it. */
  synchronized Optional<Fault> next(Call call) {
    var next = coming.stream().filter(fault -> fault.hits(call)).findFirst();
    next.ifPresent(
        fault -> {
          var place = coming.indexOf(fault);
          coming.remove(place);
          if (fault.times() > 1) {
            coming.add(place, fault.times(fault.times() - 1));
          }
        });
    return next;
  }

  void hang() throws InterruptedException {
    CountDownLatch until;
    synchronized (this) {
      until = healed;
    }
    until.await();
  }
}
