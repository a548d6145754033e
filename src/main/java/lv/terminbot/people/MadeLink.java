package lv.terminbot.people;

/** A new join link with its address, which is told once and never stored. */
public record MadeLink(JoinLink link, String url) {
  @Override
  public String toString() {
    return "MadeLink[" + link.id() + "]";
  }
}
