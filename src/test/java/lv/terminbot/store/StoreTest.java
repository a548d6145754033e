package lv.terminbot.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test of this room: every promise is tried on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
public abstract class StoreTest {
  @Parameter protected Databases database;
  protected Store store;

  @BeforeEach
  void openTheStore() {
    store = Store.emptyOn(database);
  }
}
