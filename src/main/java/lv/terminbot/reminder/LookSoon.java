package lv.terminbot.reminder;

/** Has what is due looked at once the commit that is open is done: something was made due. */
public interface LookSoon {
  void look();
}
