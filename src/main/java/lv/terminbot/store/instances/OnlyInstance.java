package lv.terminbot.store.instances;

import java.util.UUID;

/** The lock of the embedded database proves that every other one is dead. */
final class OnlyInstance implements Instance {
  private static final String ALWAYS = "1 = 1";
  private final String id = UUID.randomUUID().toString();

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean isAlive() {
    return true;
  }

  @Override
  public String mayTake() {
    return ALWAYS;
  }

  @Override
  public String isDead(String column) {
    return column + " <> '" + id + "'";
  }

  /** There is one writer. */
  @Override
  public String passingOverLocked() {
    return "";
  }

  @Override
  public String holdingThere() {
    return "";
  }
}
