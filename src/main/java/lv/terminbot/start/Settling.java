package lv.terminbot.start;

import java.util.List;

/** What is put in order at a start once the plans are in force, in one commit. */
public record Settling(List<Runnable> all) {
  public Settling {
    all = List.copyOf(all);
  }
}
