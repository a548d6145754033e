package lv.terminbot.people;

/**
 * The record of every change of rights, people, plans, cycles and reports, of what was taken out
 * and of each start. It only grows, and shows if it was bent; no words of a report stand in it,
 * since nothing in it can ever be deleted.
 */
public interface Trail {

  /** Writes it as the next entry, as part of the caller's commit. */
  void write(TrailEntry entry);
}
