package lv.terminbot.start;

import lv.terminbot.email.EmailSender;
import lv.terminbot.report.letter.LetterMaker;
import lv.terminbot.report.making.FileMaker;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.Heartbeat;
import lv.terminbot.wake.LongWork;

/** All that moves by itself: what is done by the clock, and what takes long. */
public final class Clockwork {
  private final Alarm alarm;
  private final Heartbeat heartbeat;
  private final LongWork longWork;
  private final Makers makers;

  /** What is made beside everything else, and what leaves by another way than Telegram. */
  public record Makers(FileMaker files, LetterMaker letters, EmailSender emails) {
    void begin() {
      files.begin();
      letters.begin();
    }

    void end() {
      files.end();
      letters.end();
      emails.end();
    }
  }

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
