package lv.terminbot;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiled classes under a base package, seen as the rooms of a floor plan. */
record House(String base, FloorPlan plan, JavaClasses classes) {

  /** Somebody breaks a rule: the outermost class, or the file, and what it does. */
  record Breach(String culprit, String what) {
    @Override
    public String toString() {
      return culprit + " " + what;
    }
  }

  Stream<JavaClass> residents() {
    return classes.stream()
        .filter(resident -> roomOf(resident).isPresent())
        .filter(resident -> !resident.getSimpleName().equals("package-info"));
  }

  Stream<JavaClass> residentsInside() {
    return residents().filter(resident -> plan.isInside(room(resident)));
  }

  /**
   * The room of a class of this house: what follows the base; a package in a room is part of it.
   */
  Optional<String> roomOf(JavaClass type) {
    var name = type.getPackageName();
    if (name.equals(base)) {
      return Optional.of(FloorPlan.ROOT);
    }
    return name.startsWith(base + ".")
        ? Optional.of(name.substring(base.length() + 1).split("\\.")[0])
        : Optional.empty();
  }

  String room(JavaClass resident) {
    return roomOf(resident).orElseThrow();
  }

  /** The room, or the part of a room, that a class of this house stands in. */
  String place(JavaClass resident) {
    var name = resident.getPackageName();
    return name.equals(base) ? FloorPlan.ROOT : name.substring(base.length() + 1);
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(House::outermost).orElse(type);
  }

  static Breach breach(JavaClass culprit, String what) {
    return new Breach(outermost(culprit).getName(), what);
  }
}
