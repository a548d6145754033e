package lv.terminbot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The house put together by calling the lines of the wiring as the plain methods that they are,
 * each when it is first needed: without a container, and as fast.
 */
final class Assembly {
  private final List<Object> there = new ArrayList<>();
  private final ArrayDeque<String> wanting = new ArrayDeque<>();
  private final Map<Method, Object> made = new LinkedHashMap<>();
  private final Map<Method, Object> lines = new LinkedHashMap<>();

  /**
   * @param given what the lines are not asked for; where several fit, the first counts
   */
  Assembly(List<?> wirings, List<?> given) {
    there.addAll(given);
    wirings.forEach(this::addLines);
  }

  private void addLines(Object wiring) {
    for (Class<?> type = wiring.getClass(); type != Object.class; type = type.getSuperclass()) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Bean.class))
          .forEach(method -> lines.putIfAbsent(method, wiring));
    }
  }

  /** One of each wiring that this one imports, itself included, but those left out. */
  static List<Object> wirings(Class<?> first, List<Class<?>> leftOut) {
    var all = new ArrayList<Object>();
    var waiting = new ArrayDeque<Class<?>>(List.of(first));
    while (!waiting.isEmpty()) {
      var type = waiting.pop();
      if (leftOut.contains(type)) {
        continue;
      }
      all.add(instance(type));
      Optional.ofNullable(type.getAnnotation(Import.class))
          .ifPresent(imports -> waiting.addAll(List.of(imports.value())));
    }
    return all;
  }

  private static Object instance(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> T get(Class<T> type) {
    return there.stream()
        .filter(type::isInstance)
        .findFirst()
        .map(type::cast)
        .orElseGet(() -> type.cast(made(line(type))));
  }

  private Method line(Class<?> type) {
    return lines.keySet().stream()
        .filter(method -> type.isAssignableFrom(method.getReturnType()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no line of the wiring makes a " + type + ", wanted by " + wanting));
  }

  private Object made(Method line) {
    var known = made.get(line);
    if (known != null) {
      return known;
    }
    wanting.addLast(line.getName());
    var arguments = Arrays.stream(line.getParameters()).map(this::argument).toArray();
    wanting.removeLast();
    try {
      line.setAccessible(true);
      var product = line.invoke(lines.get(line), arguments);
      made.put(line, product);
      return product;
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object argument(Parameter parameter) {
    if (parameter.getType() == List.class) {
      return all((ParameterizedType) parameter.getParameterizedType());
    }
    if (parameter.getType() != ObjectProvider.class) {
      return get(parameter.getType());
    }
    var wanted = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
    return later((Class<?>) wanted);
  }

  /** All of the wiring that are of the type that a list is of. */
  private List<?> all(ParameterizedType list) {
    var type = list.getActualTypeArguments()[0];
    var wanted = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    return lines.keySet().stream()
        .filter(line -> wanted.isAssignableFrom(line.getReturnType()))
        .map(this::made)
        .toList();
  }

  private <T> ObjectProvider<T> later(Class<T> type) {
    return new ObjectProvider<>() {
      @Override
      public T getObject() {
        return get(type);
      }

      @Override
      public java.util.stream.Stream<T> stream() {
        return java.util.stream.Stream.empty();
      }
    };
  }
}
