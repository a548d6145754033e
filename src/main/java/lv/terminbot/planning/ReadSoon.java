package lv.terminbot.planning;

/** Lets the tables that were sent be read, once the commit that is open is done. */
public interface ReadSoon {
  void begin();
}
