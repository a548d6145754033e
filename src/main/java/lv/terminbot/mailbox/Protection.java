package lv.terminbot.mailbox;

/** Whether what names people may be passed on and saved by whoever gets it. */
public enum Protection {
  /** As any other file. */
  NONE,
  /** Telegram shows it and lets nobody forward or save it. */
  CONTENT;

  /** The file as it goes out, one that names people. */
  public Attachment over(Attachment file) {
    return this == CONTENT ? file.guarded() : file;
  }
}
