package org.rapport.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rapport.platform.OpenToAll;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/**
 * A REST operation as its class declares it.
 *
 * @param path below {@code /api/v1}, with its parameters in braces
 * @param permission empty where everybody may, or where nothing is said
 */
record Operation(
    String method,
    String path,
    Optional<Permission> permission,
    boolean openToAll,
    boolean takesFiles,
    boolean takesKey,
    boolean creates,
    String where) {

  static List<Operation> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapport")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(Operation::of)
            .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
            .toList();
  }

  /** The address with something in the place of every parameter. */
  String address() {
    return "/api/v1" + path.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "2026");
  }

  private static Stream<Operation> of(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .flatMap(method -> verb(method).map(verb -> of(resource, method, verb)).stream());
  }

  private static Operation of(Class<?> resource, Method method, String verb) {
    Path below = method.getAnnotation(Path.class);
    String path = joined(resource.getAnnotation(Path.class)) + (below == null ? "" : joined(below));
    boolean saysItself =
        method.isAnnotationPresent(Requires.class) || method.isAnnotationPresent(OpenToAll.class);
    var says = saysItself ? method : resource;
    return new Operation(
        verb,
        path,
        Optional.ofNullable(says.getAnnotation(Requires.class)).map(Requires::value),
        says.isAnnotationPresent(OpenToAll.class),
        takesFiles(method),
        takesKey(method) || takesKey(resource),
        creates(method),
        resource.getSimpleName() + "." + method.getName());
  }

  private static boolean takesFiles(Method method) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    return consumes != null && consumes.value()[0].equals(MediaType.MULTIPART_FORM_DATA);
  }

  /** By what it says of its answers. */
  private static boolean creates(Method method) {
    return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
        .anyMatch(response -> response.responseCode().equals("201"));
  }

  private static boolean takesKey(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
        .anyMatch(Operation::isKey);
  }

  private static boolean takesKey(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredFields())
        .map(field -> field.getAnnotation(HeaderParam.class))
        .anyMatch(Operation::isKey);
  }

  private static boolean isKey(HeaderParam header) {
    return header != null && header.value().equals("Idempotency-Key");
  }

  private static String joined(Path path) {
    String value = path.value().replaceAll("^/|/$", "");
    return value.isEmpty() ? "" : "/" + value;
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  @Override
  public String toString() {
    return method + " " + path + " (" + where + ")";
  }
}
