package lv.terminbot.planning;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.planning.table.NamedPeople.Named;

/**
 * What a table says of people that is not so yet. Nobody is taken away by a table.
 *
 * @param invited whom nobody knows: an invitation is proposed for each
 * @param addressed whose address would be another, or a first one
 * @param staying who is here and not in the table, by institution and name
 */
record PeopleChange(List<Named> invited, List<Named> addressed, List<String> staying) {
  static final PeopleChange NONE = new PeopleChange(List.of(), List.of(), List.of());

  PeopleChange {
    invited = List.copyOf(invited);
    addressed = List.copyOf(addressed);
    staying = List.copyOf(staying);
  }

  /** All of them, each once; whoever is to be invited has a role, an address alone has none. */
  List<Named> named() {
    return Stream.concat(
            invited.stream(),
            addressed.stream()
                .filter(one -> !invited.contains(one))
                .map(one -> new Named(one.institution(), "", one.name(), one.email())))
        .toList();
  }

  /** Whether nothing would be kept or proposed. */
  boolean isNone() {
    return invited.isEmpty() && addressed.isEmpty();
  }
}
