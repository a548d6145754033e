package lv.terminbot.report;

/** Has what was ordered made, once the commit that is open is done. */
public interface MakeSoon {
  void begin();
}
