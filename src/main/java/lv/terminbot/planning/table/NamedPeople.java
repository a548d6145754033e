package lv.terminbot.planning.table;

import java.util.List;
import lv.terminbot.plan.InstitutionCode;

/**
 * Whom a table names for the institutions, and what is wrong in how it does.
 *
 * @param isGiven whether the table has a sheet of people at all
 */
public record NamedPeople(boolean isGiven, List<Named> all, List<TableFault> faults) {
  public NamedPeople {
    all = List.copyOf(all);
    faults = List.copyOf(faults);
  }

  /**
   * A row of a person.
   *
   * @param role its word, such as {@code deputy}
   * @param name empty where only an address is given
   * @param email empty for none
   */
  public record Named(InstitutionCode institution, String role, String name, String email) {}
}
