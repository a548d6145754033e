package lv.terminbot.people;

/** The record of what was changed of rights and people. It only grows, and shows if it was bent. */
public interface Trail {

  /** Writes it as the next entry, as part of the caller's commit. */
  void write(TrailEntry entry);
}
