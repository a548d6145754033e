package lv.terminbot.store;

import lv.terminbot.store.instances.Instance;

/** One that takes things in hand and dies over them. */
public final class DyingInstance implements Instance {

  @Override
  public String id() {
    return "died";
  }

  @Override
  public boolean isAlive() {
    return true;
  }

  @Override
  public String mayTake() {
    return "1 = 1";
  }

  @Override
  public String isDead(String column) {
    return "1 = 0";
  }

  @Override
  public String passingOverLocked() {
    return "";
  }

  @Override
  public String holdingThere() {
    return "";
  }
}
