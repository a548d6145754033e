package lv.terminbot;

import static lv.terminbot.House.breach;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;

/** Who may live where, and know whom. */
final class RoomRules {

  static final HouseRule ON_THE_PLAN =
      new HouseRule("every package is on the plan", RoomRules::offThePlan);
  static final HouseRule DOORS =
      new HouseRule(
          "a room, or a part of one, opens only the doors it has", RoomRules::closedDoors);
  static final HouseRule PLAIN_JAVA =
      new HouseRule("inside is plain Java", RoomRules::frameworksInside);
  static final HouseRule LANDLORDS =
      new HouseRule("each library has one landlord", RoomRules::borrowedLibraries);
  static final HouseRule PUBLIC =
      new HouseRule("public only if used next door", RoomRules::publicForNobody);

  static final List<HouseRule> ALL = List.of(ON_THE_PLAN, DOORS, PLAIN_JAVA, LANDLORDS, PUBLIC);

  private static final List<String> PLAIN =
      List.of("java.", "javax.crypto.", "javax.imageio.", "org.jspecify.", "org.slf4j.");

  private RoomRules() {}

  private static Stream<Breach> offThePlan(House house) {
    return house
        .residents()
        .filter(resident -> !house.plan().hasPlace(house.place(resident)))
        .map(resident -> breach(resident, "lives in a room that is not on the plan"));
  }

  private static Stream<Breach> closedDoors(House house) {
    return house
        .residents()
        .flatMap(
            resident ->
                known(resident)
                    .filter(other -> house.roomOf(other).isPresent())
                    .filter(
                        other -> !house.plan().mayOpen(house.place(resident), house.place(other)))
                    .map(other -> breach(resident, "may not know " + other.getName())));
  }

  private static Stream<Breach> frameworksInside(House house) {
    return house
        .residentsInside()
        .flatMap(
            resident ->
                known(resident)
                    .filter(other -> house.roomOf(other).isEmpty() && !other.isPrimitive())
                    .filter(other -> PLAIN.stream().noneMatch(other.getName()::startsWith))
                    .filter(other -> house.plan().libraryOf(other.getName()).isEmpty())
                    .map(other -> breach(resident, "is inside and uses " + other.getName())));
  }

  /** The root hands a landlord his library, and does nothing with it itself but Spring's parts. */
  private static Stream<Breach> borrowedLibraries(House house) {
    return house
        .residents()
        .flatMap(
            resident ->
                (house.plan().putsTogether(house.room(resident))
                        ? worked(resident)
                        : known(resident))
                    .filter(other -> isBorrowed(house, house.place(resident), other.getName()))
                    .map(other -> breach(resident, "uses another room's " + other.getName())));
  }

  /** A library that neither this place has nor the room that it is a part of. */
  private static boolean isBorrowed(House house, String place, String name) {
    var homes = List.of(place, place.split("\\.")[0]);
    return house
        .plan()
        .libraryOf(name)
        .filter(library -> Stream.of(library.getValue().split(", ")).noneMatch(homes::contains))
        .isPresent();
  }

  private static Stream<JavaClass> worked(JavaClass resident) {
    return resident.getAccessesFromSelf().stream()
        .map(JavaAccess::getTargetOwner)
        .filter(owner -> !owner.getName().startsWith("org.springframework."));
  }

  private static Stream<Breach> publicForNobody(House house) {
    var wanted = wantedNextDoor(house);
    return house
        .residents()
        .filter(type -> !house.room(type).equals(FloorPlan.ROOT))
        .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !wanted.contains(type))
        .map(type -> breach(type, "is public and no other room uses it"));
  }

  /** What another package names, and what stands in the public signatures of that. */
  private static Set<JavaClass> wantedNextDoor(House house) {
    var open = new ArrayDeque<JavaClass>();
    house
        .residents()
        .forEach(
            resident ->
                known(resident)
                    .filter(other -> house.roomOf(other).isPresent())
                    .filter(other -> !other.getPackageName().equals(resident.getPackageName()))
                    .forEach(open::add));
    var wanted = new HashSet<JavaClass>();
    while (!open.isEmpty()) {
      var type = open.remove();
      if (wanted.add(type)) {
        open.add(House.outermost(type));
        signatures(type)
            .flatMap(mentioned -> mentioned.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(mentioned -> house.roomOf(mentioned).isPresent())
            .forEach(open::add);
      }
    }
    return wanted;
  }

  private static Stream<JavaType> signatures(JavaClass type) {
    var ofMembers =
        type.getCodeUnits().stream()
            .filter(member -> !member.getModifiers().contains(JavaModifier.PRIVATE))
            .flatMap(RoomRules::signature);
    return Stream.of(type.getSuperclass().stream(), type.getInterfaces().stream(), ofMembers)
        .flatMap(types -> types);
  }

  private static Stream<JavaType> signature(JavaCodeUnit member) {
    return Stream.concat(Stream.of(member.getReturnType()), member.getParameterTypes().stream());
  }

  private static Stream<JavaClass> known(JavaClass resident) {
    return resident.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .distinct();
  }
}
