package lv.terminbot.start;

import lv.terminbot.report.making.FileMaker;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.Heartbeat;
import lv.terminbot.wake.LongWork;

/** All that moves by itself: what is done by the clock, and what takes long. */
public final class Clockwork {
  private final Alarm alarm;
  private final Heartbeat heartbeat;
  private final LongWork longWork;
  private final FileMaker files;

  public Clockwork(Alarm alarm, Heartbeat heartbeat, LongWork longWork, FileMaker files) {
    this.alarm = alarm;
    this.heartbeat = heartbeat;
    this.longWork = longWork;
    this.files = files;
  }

  void start() {
    files.begin();
    alarm.start();
    heartbeat.start();
    longWork.start();
  }

  void stop() {
    heartbeat.stop();
    files.end();
    longWork.stop();
  }
}
