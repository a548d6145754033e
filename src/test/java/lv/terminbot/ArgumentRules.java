package lv.terminbot;

import static lv.terminbot.House.breach;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;

/** What is handed to a class or a method: few things, and no bag of them. */
final class ArgumentRules {
  private static final int MOST = 5;

  static final HouseRule FEW_ARGUMENTS =
      new HouseRule("nothing takes more than five arguments", ArgumentRules::crowds);
  static final HouseRule NO_BAGS =
      new HouseRule("a record is a value, and no bag of collaborators", ArgumentRules::bags);

  static final List<HouseRule> ALL = List.of(FEW_ARGUMENTS, NO_BAGS);

  private ArgumentRules() {}

  /** The facts of a value may be more. */
  private static Stream<Breach> crowds(House house) {
    return house
        .residents()
        .filter(resident -> !resident.isAnonymousClass() && !resident.isEnum())
        .flatMap(resident -> resident.getCodeUnits().stream())
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(unit -> !(unit.getOwner().isRecord() && unit instanceof JavaConstructor))
        .filter(unit -> arguments(unit) > MOST)
        .map(
            unit ->
                breach(
                    unit.getOwner(), "takes " + arguments(unit) + " arguments: " + unit.getName()));
  }

  /** An inner class is given its outer one unasked. */
  private static int arguments(JavaCodeUnit unit) {
    var all = unit.getRawParameterTypes().size();
    var owner = unit.getOwner();
    var inner =
        unit instanceof JavaConstructor
            && owner.isInnerClass()
            && !owner.getModifiers().contains(JavaModifier.STATIC);
    return inner ? all - 1 : all;
  }

  private static Stream<Breach> bags(House house) {
    return house
        .residents()
        .filter(JavaClass::isRecord)
        .filter(resident -> isBag(resident, house))
        .map(resident -> breach(resident, "is a bag: " + resident.getSimpleName()));
  }

  /** Of nothing else but collaborators, or of several. */
  private static boolean isBag(JavaClass resident, House house) {
    var collaborators =
        components(resident)
            .filter(part -> isCollaborator(part.getRawType(), house, new HashSet<>()))
            .count();
    return collaborators > 1 || collaborators == 1 && components(resident).count() == 1;
  }

  /** A port, or what works with one or with the clock. */
  private static boolean isCollaborator(JavaClass type, House house, Set<JavaClass> seen) {
    if (type.isEquivalentTo(Clock.class)) {
      return true;
    }
    if (house.roomOf(type).isEmpty() || type.isRecord() || type.isEnum() || !seen.add(type)) {
      return false;
    }
    return type.isInterface()
        ? !type.reflect().isSealed()
        : components(type).anyMatch(part -> isCollaborator(part.getRawType(), house, seen));
  }

  private static Stream<JavaField> components(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }
}
