package crooked.house.cycle;

import crooked.house.plan.file.Entry;

/** Has the door of the room, and none to this part of it. */
class OpensAPartThroughTheWall {
  Entry entry = new Entry();
}
