package crooked.house.store.wiring;

import crooked.house.store.inbox.Drawer;

/** Blameless: this part has the doors of the others. */
class Shelves {
  Drawer drawer = new Drawer();
}
