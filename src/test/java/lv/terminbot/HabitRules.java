package lv.terminbot;

import static lv.terminbot.House.breach;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;

/** What a line never does, in whichever room it stands. */
final class HabitRules {

  static final HouseRule ONE_CLOCK =
      new HouseRule("only the root asks the system for the time", HabitRules::otherClocks);
  static final HouseRule THREADS =
      new HouseRule("threads start in conversation and the edges only", HabitRules::threads);
  static final HouseRule LOGS = new HouseRule("the ground does not log", HabitRules::logs);
  static final HouseRule NAMES =
      new HouseRule("a name says what a thing is", HabitRules::emptyNames);
  static final HouseRule STATIC_STATE = new HouseRule("no static state", HabitRules::staticState);
  static final HouseRule INJECTION =
      new HouseRule("what a class needs comes by its constructor", HabitRules::injections);
  static final HouseRule SETTERS = new HouseRule("no setters inside", HabitRules::setters);
  static final HouseRule GIVEN_BACK =
      new HouseRule("who reads rows gives the connection back", HabitRules::keptConnections);

  static final List<HouseRule> ALL =
      List.of(ONE_CLOCK, THREADS, LOGS, NAMES, STATIC_STATE, INJECTION, SETTERS, GIVEN_BACK);

  private static final List<String> EMPTY_ENDINGS =
      List.of("Utils", "Util", "Manager", "Helper", "Impl", "Dto", "Service");

  private static final List<String> LOGGERS =
      List.of("org.slf4j.", "java.util.logging.", "java.lang.System$Logger");

  private static final Set<String> INJECTING =
      Set.of(
          "org.springframework.beans.factory.annotation.Autowired",
          "org.springframework.beans.factory.annotation.Value",
          "jakarta.inject.Inject",
          "jakarta.annotation.Resource");

  private static final List<String> MUTABLE =
      List.of(
          "java.util.concurrent.",
          "java.util.HashMap",
          "java.util.TreeMap",
          "java.util.LinkedHashMap",
          "java.util.HashSet",
          "java.util.ArrayList",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  private HabitRules() {}

  private static Stream<Breach> otherClocks(House house) {
    return callers(house, HabitRules::asksTheSystem)
        .filter(resident -> !house.plan().putsTogether(house.room(resident)))
        .map(resident -> breach(resident, "has a clock of its own"));
  }

  private static boolean asksTheSystem(CodeUnitAccessTarget target) {
    var name = target.getName();
    var arguments = target.getRawParameterTypes();
    return switch (target.getOwner().getName()) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date", "java.util.GregorianCalendar" ->
          name.equals("<init>") && arguments.isEmpty();
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.time.Clock", "java.time.InstantSource" ->
          name.startsWith("system")
              || name.startsWith("tick") && arguments.stream().noneMatch(HabitRules::isClock);
      case String owner ->
          owner.startsWith("java.time.")
              && name.equals("now")
              && arguments.stream().noneMatch(HabitRules::isClock);
    };
  }

  private static boolean isClock(JavaClass type) {
    return type.isEquivalentTo(Clock.class);
  }

  /** A stream of rows holds its connection until it is closed, which its end does not do. */
  private static Stream<Breach> keptConnections(House house) {
    return callers(house, HabitRules::streamsRows)
        .map(resident -> breach(resident, "reads rows as a stream"));
  }

  private static boolean streamsRows(CodeUnitAccessTarget target) {
    return target.getName().equals("queryForStream")
        || target.getName().equals("stream")
            && target.getOwner().getName().startsWith("org.springframework.jdbc.");
  }

  private static Stream<Breach> threads(House house) {
    return callers(house, HabitRules::startsAThread)
        .filter(resident -> !house.plan().mayStartThreads(house.room(resident)))
        .map(resident -> breach(resident, "starts a thread"));
  }

  private static boolean startsAThread(CodeUnitAccessTarget target) {
    var owner = target.getOwner();
    if (target.getName().equals("<init>")) {
      return owner.isAssignableTo(Thread.class)
          || owner.isAssignableTo(Executor.class)
          || owner.getName().equals("java.util.Timer");
    }
    return switch (owner.getName()) {
      case "java.lang.Thread" ->
          Set.of("ofVirtual", "ofPlatform", "startVirtualThread").contains(target.getName());
      case "java.util.concurrent.Executors" -> true;
      case "java.util.concurrent.CompletableFuture" -> target.getName().endsWith("Async");
      default -> Set.of("parallel", "parallelStream").contains(target.getName());
    };
  }

  private static Stream<Breach> logs(House house) {
    return house
        .residents()
        .filter(resident -> house.plan().silent().contains(house.room(resident)))
        .filter(
            resident ->
                resident.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getName())
                    .anyMatch(other -> LOGGERS.stream().anyMatch(other::startsWith)))
        .map(resident -> breach(resident, "logs"));
  }

  private static Stream<Breach> emptyNames(House house) {
    return house
        .residents()
        .filter(resident -> EMPTY_ENDINGS.stream().anyMatch(resident.getSimpleName()::endsWith))
        .map(resident -> breach(resident, "has a name that says nothing"));
  }

  private static Stream<Breach> staticState(House house) {
    return house
        .residents()
        .flatMap(resident -> resident.getFields().stream())
        .filter(HabitRules::isStaticState)
        .map(field -> breach(field.getOwner(), "keeps static state in " + field.getName()));
  }

  private static boolean isStaticState(JavaField field) {
    var modifiers = field.getModifiers();
    var type = field.getRawType().getName();
    return modifiers.contains(JavaModifier.STATIC)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && (!modifiers.contains(JavaModifier.FINAL) || MUTABLE.stream().anyMatch(type::startsWith));
  }

  private static Stream<Breach> injections(House house) {
    return house
        .residents()
        .filter(
            resident ->
                Stream.concat(resident.getFields().stream(), resident.getMethods().stream())
                    .anyMatch(HabitRules::isInjected))
        .map(resident -> breach(resident, "is given what it needs behind its constructor's back"));
  }

  private static boolean isInjected(CanBeAnnotated member) {
    return INJECTING.stream().anyMatch(member::isAnnotatedWith);
  }

  private static Stream<Breach> setters(House house) {
    return house
        .residentsInside()
        .flatMap(resident -> resident.getMethods().stream())
        .filter(HabitRules::isSetter)
        .map(method -> breach(method.getOwner(), "has the setter " + method.getName()));
  }

  private static boolean isSetter(JavaMethod method) {
    return method.getName().matches("set[A-Z].*") && method.getRawParameterTypes().size() == 1;
  }

  private static Stream<JavaClass> callers(House house, Predicate<CodeUnitAccessTarget> called) {
    return house
        .residents()
        .filter(
            resident ->
                resident.getAccessesFromSelf().stream()
                    .map(JavaAccess::getTarget)
                    .filter(CodeUnitAccessTarget.class::isInstance)
                    .map(CodeUnitAccessTarget.class::cast)
                    .anyMatch(called));
  }
}
