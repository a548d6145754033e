package crooked.house.store.outbox;

import crooked.house.store.inbox.Drawer;

class OpensThePartBeside {
  Drawer drawer = new Drawer();
}
