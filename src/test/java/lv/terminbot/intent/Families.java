package lv.terminbot.intent;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** All families of intents that there are, found by looking. */
public final class Families {
  private static final List<Family<?>> ALL = found();

  private Families() {}

  /** Each that extends {@link Intent} itself. */
  public static List<Family<?>> all() {
    return ALL;
  }

  private static List<Family<?>> found() {
    return new ClassFileImporter()
        .importPackagesOf(Intent.class).stream()
            .filter(
                type ->
                    type.getRawInterfaces().stream().anyMatch(i -> i.isEquivalentTo(Intent.class)))
            .map(JavaClass::reflect)
            .<Family<?>>map(Families::declared)
            .toList();
  }

  private static Family<?> declared(Class<?> family) {
    try {
      return (Family<?>) family.getField("FAMILY").get(null);
    } catch (ReflectiveOperationException none) {
      throw new AssertionError(family + " declares no family", none);
    }
  }
}
