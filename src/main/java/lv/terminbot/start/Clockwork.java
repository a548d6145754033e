package lv.terminbot.start;

import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.Heartbeat;
import lv.terminbot.wake.LongWork;

/** All that moves by itself: what is done by the clock, and what takes long. */
public final class Clockwork {
  private final Alarm alarm;
  private final Heartbeat heartbeat;
  private final LongWork longWork;
  private final Makers makers;

  public Clockwork(Alarm alarm, Heartbeat heartbeat, LongWork longWork, Makers makers) {
    this.alarm = alarm;
    this.heartbeat = heartbeat;
    this.longWork = longWork;
    this.makers = makers;
  }

  void start() {
    makers.begin();
    alarm.start();
    heartbeat.start();
    longWork.start();
  }

  void stop() {
    heartbeat.stop();
    makers.end();
    longWork.stop();
  }
}
