package crooked.house.wake;

import crooked.house.Hearth;

class OpensTheRoot {
  Object hearth = new Hearth();
}
