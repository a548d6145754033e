package crooked.house.settings;

import crooked.house.start.Waking;

abstract class OpensTheStart {
  abstract Waking waking();
}
