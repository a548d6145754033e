package crooked.house.store.inbox;

/** Blameless: the room that it is a part of uses it. */
public class Drawer {
  PublicForItsPart part = new PublicForItsPart();
}
