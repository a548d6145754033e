package lv.terminbot.home;

import java.util.List;

/** What may wait for a coordinator, in the order in which it is shown. */
public final class CoordinatorMatters {
  private final List<Waiting> inOrder;

  public CoordinatorMatters(List<Waiting> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  List<Waiting> inOrder() {
    return inOrder;
  }
}
