package lv.terminbot;

import java.util.List;
import lv.terminbot.wiring.LocalWiring;

/** The features put together as the wiring does it, on the ports and the clock that a test has. */
public final class FeaturesByHand {
  private final Assembly house;

  private FeaturesByHand(Assembly house) {
    this.house = house;
  }

  public static FeaturesByHand on(List<?> ports) {
    return new FeaturesByHand(
        new Assembly(Assembly.wirings(Wiring.class, List.of(LocalWiring.class)), ports));
  }

  public <T> T get(Class<T> type) {
    return house.get(type);
  }
}
