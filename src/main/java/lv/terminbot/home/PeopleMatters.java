package lv.terminbot.home;

import java.util.List;

/** What waits for a coordinator about the people of a campaign. */
public final class PeopleMatters {
  private final Waiting unreached;
  private final Waiting uninvited;

  /**
   * @param unreached who has something to submit and cannot be told
   * @param uninvited who has no contact and no link either
   */
  public PeopleMatters(Waiting unreached, Waiting uninvited) {
    this.unreached = unreached;
    this.uninvited = uninvited;
  }

  /** Who cannot be reached comes first: it is urgent. */
  List<Waiting> inOrder() {
    return List.of(unreached, uninvited);
  }
}
