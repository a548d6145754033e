package crooked.house.store.inbox;

/** Blameless: the part that wires the others uses it. */
public class Drawer {
  PublicForItsPart part = new PublicForItsPart();
}
