package lv.terminbot.start;

import lv.terminbot.report.making.FileMaker;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.LongWork;

/** All that moves by itself: what is done by the clock, and what takes long. */
public record Clockwork(Alarm alarm, LongWork longWork, FileMaker files) {

  void start() {
    files.begin();
    alarm.start();
    longWork.start();
  }

  void stop() {
    files.end();
    longWork.stop();
  }
}
