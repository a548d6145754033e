package lv.terminbot.progress;

import java.util.Set;

/**
 * How much is kept as evidence, and of what kinds.
 *
 * @param ofInstitution in megabytes
 * @param inAll in megabytes
 * @param refused endings of names and media types that are never taken, whatever else is
 */
public record Quota(int ofInstitution, int inAll, Set<String> refused) {
  public static final Quota USUAL = new Quota(1000, 10_000, Set.of());

  public Quota {
    refused = Set.copyOf(refused);
  }

  /** Whether so many bytes of an institution may be kept. */
  public boolean hasRoomForInstitution(long bytes) {
    return bytes <= (long) ofInstitution << 20;
  }

  /** Whether so many bytes in all may be kept. */
  public boolean hasRoom(long bytes) {
    return bytes <= (long) inAll << 20;
  }

  /** Whether coordinators are to be told that there is little room left. */
  public boolean isScarce(long bytes) {
    return bytes * 5 >= ((long) inAll << 20) * 4;
  }
}
