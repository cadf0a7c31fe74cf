package org.rapport.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person typed into a form that was not taken, to give it back; never a secret. */
final class TypedText {

  private static final Set<String> MACHINERY = Set.of("form", "key");

  private TypedText() {}

  static String in(Map<String, String[]> fields) {
    return fields.entrySet().stream()
        .filter(field -> isTyped(field.getKey()))
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isTyped(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return !MACHINERY.contains(name)
        && !name.startsWith("jakarta.faces.")
        && !name.startsWith("primefaces.")
        && !name.contains("password")
        && !name.contains("receipt");
  }
}
