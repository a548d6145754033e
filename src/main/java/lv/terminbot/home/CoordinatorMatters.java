package lv.terminbot.home;

import java.util.List;
import java.util.stream.Stream;

/** What may wait for a coordinator, in the order in which it is shown. */
public final class CoordinatorMatters {
  private final List<Waiting> inOrder;

  /**
   * @param toDecide what waits for a word of theirs, before what waits about people
   */
  public CoordinatorMatters(List<Waiting> toDecide, PeopleMatters people, Waiting last) {
    this.inOrder =
        Stream.of(toDecide, people.inOrder(), List.of(last)).flatMap(List::stream).toList();
  }

  List<Waiting> inOrder() {
    return inOrder;
  }
}
