package org.mindlinked.houserules.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the signatures of public types: what a caller can name, and so what may break a caller.
 *
 * <p>Public methods that a type inherits from a hidden superclass, such as the setters of a
 * generated builder, are callable and therefore listed with the type.
 */
public final class ApiSignatures {
  private static final String OURS = "org.mindlinked.";
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

  private ApiSignatures() {}

  /** The signatures of those of the classes that are public, sorted, one a line. */
  public static String of(Collection<Class<?>> classes) {
    TreeMap<String, Class<?>> visible = new TreeMap<>();
    for (Class<?> type : classes) {
      if (isVisible(type)) {
        visible.put(type.getName().replace('$', '.'), type);
      }
    }
    StringBuilder text = new StringBuilder();
    visible.forEach(
        (name, type) -> {
          text.append(header(name, type)).append('\n');
          members(type).forEach(line -> text.append("  ").append(line).append('\n'));
          text.append('\n');
        });
    return text.toString();
  }

  private static boolean isVisible(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    if (type.getPackageName().contains(".internal")) {
      return false;
    }
    for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
      if (!isReachable(at.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReachable(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String header(String name, Class<?> type) {
    StringJoiner words = new StringJoiner(" ");
    if (type.isAnnotationPresent(Deprecated.class)) {
      words.add("@Deprecated");
    }
    if (Modifier.isProtected(type.getModifiers())) {
      words.add("protected");
    }
    boolean ordinaryClass = !type.isInterface() && !type.isEnum() && !type.isRecord();
    if (ordinaryClass && Modifier.isAbstract(type.getModifiers())) {
      words.add("abstract");
    }
    if (ordinaryClass && Modifier.isFinal(type.getModifiers())) {
      words.add("final");
    }
    if (type.isSealed()) {
      words.add("sealed");
    }
    words.add(kind(type));
    words.add(name + typeParameters(type.getTypeParameters()));
    Type parent = type.getGenericSuperclass();
    if (parent != null && ordinaryClass && parent != Object.class) {
      words.add("extends " + shown(parent));
    }
    String interfaces =
        Arrays.stream(type.getGenericInterfaces())
            .map(ApiSignatures::shown)
            .collect(Collectors.joining(", "));
    if (!interfaces.isEmpty()) {
      words.add((type.isInterface() ? "extends " : "implements ") + interfaces);
    }
    return words.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  private static Set<String> members(Class<?> type) {
    // Fields first, then constructors, then methods, each by name.
    TreeSet<String> lines =
        new TreeSet<>(
            Comparator.comparingInt(ApiSignatures::rank).thenComparing(Comparator.naturalOrder()));
    for (Field field : type.getDeclaredFields()) {
      if (isReachable(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(field(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isReachable(constructor.getModifiers()) && !constructor.isSynthetic()) {
        lines.add(
            modifiers(constructor) + "new" + parameters(constructor) + exceptions(constructor));
      }
    }
    for (Class<?> at = type; at != null; at = hiddenParent(at)) {
      for (Method method : at.getDeclaredMethods()) {
        if (isReachable(method.getModifiers()) && !method.isSynthetic()) {
          lines.add(method(method));
        }
      }
    }
    return lines;
  }

  private static int rank(String line) {
    if (!line.contains("(")) {
      return 0;
    }
    return line.contains("new(") ? 1 : 2;
  }

  private static @Nullable Class<?> hiddenParent(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    boolean hidden = parent != null && parent.getName().startsWith(OURS) && !isVisible(parent);
    return hidden ? parent : null;
  }

  private static String field(Field field) {
    if (field.isEnumConstant()) {
      return "constant " + field.getName();
    }
    StringBuilder line = new StringBuilder(modifiers(field, field.getModifiers()));
    line.append(field.getName()).append(": ").append(shown(field.getGenericType()));
    Object value = constant(field);
    if (value != null) {
      line.append(" = ").append(value instanceof String ? "\"" + value + "\"" : value);
    }
    return line.toString();
  }

  /** Values of primitive and text constants are compiled into the callers: they are API too. */
  private static @Nullable Object constant(Field field) {
    int modifiers = field.getModifiers();
    boolean simple = field.getType().isPrimitive() || field.getType() == String.class;
    if (!simple || !Modifier.isPublic(modifiers) || !Modifier.isStatic(modifiers)) {
      return null;
    }
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a public constant cannot be read: " + field, e);
    }
  }

  private static String method(Method method) {
    String generic = typeParameters(method.getTypeParameters());
    return modifiers(method)
        + method.getName()
        + generic
        + parameters(method)
        + ": "
        + shown(method.getAnnotatedReturnType(), method.getGenericReturnType())
        + exceptions(method);
  }

  private static String modifiers(Executable executable) {
    String words = modifiers(executable, executable.getModifiers());
    if (executable instanceof Method method && method.isDefault()) {
      words += "default ";
    }
    return words;
  }

  private static String modifiers(AnnotatedElement element, int modifiers) {
    String words = element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    words += Modifier.isProtected(modifiers) ? "protected " : "";
    words += Modifier.isStatic(modifiers) ? "static " : "";
    words += Modifier.isAbstract(modifiers) ? "abstract " : "";
    return words;
  }

  private static String parameters(Executable executable) {
    AnnotatedType[] annotated = executable.getAnnotatedParameterTypes();
    Type[] types = executable.getGenericParameterTypes();
    StringJoiner list = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < types.length; i++) {
      String type =
          annotated.length == types.length ? shown(annotated[i], types[i]) : shown(types[i]);
      boolean rest = executable.isVarArgs() && i == types.length - 1;
      list.add(rest ? type.replaceFirst("\\[]$", "...") : type);
    }
    return list.toString();
  }

  private static String exceptions(Executable executable) {
    Type[] thrown = executable.getGenericExceptionTypes();
    return thrown.length == 0
        ? ""
        : Stream.of(thrown)
            .map(ApiSignatures::shown)
            .sorted()
            .collect(Collectors.joining(", ", " throws ", ""));
  }

  private static String typeParameters(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(
            variable -> {
              String bounds =
                  Arrays.stream(variable.getBounds())
                      .filter(bound -> bound != Object.class)
                      .map(ApiSignatures::shown)
                      .collect(Collectors.joining(" & "));
              return bounds.isEmpty()
                  ? variable.getName()
                  : variable.getName() + " extends " + bounds;
            })
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String shown(AnnotatedType annotated, Type type) {
    return (annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + shown(type);
  }

  private static String shown(Type type) {
    return PACKAGES.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
  }
}
