package lv.terminbot.cycle;

import java.time.LocalDate;

/** A year as people name it. */
public sealed interface Year {

  /** The year that is meant when it is said on this day. */
  int saidOn(LocalDate today);

  /** "2025. gadā". */
  record Numbered(int year) implements Year {
    @Override
    public int saidOn(LocalDate today) {
      return year;
    }
  }

  /** "nākamgad" is one ahead. */
  record Ahead(int years) implements Year {
    @Override
    public int saidOn(LocalDate today) {
      return today.getYear() + years;
    }
  }
}
