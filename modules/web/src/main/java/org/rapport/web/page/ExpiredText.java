package org.rapport.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapport.web.http.LanguageFilter;

/** The page for a form whose state is gone: says so and shows the text of the post to copy. */
final class ExpiredText {

  private ExpiredText() {}

  static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Locale language = LanguageFilter.of(request);
    String typed =
        request.getParameterMap().entrySet().stream()
            .filter(field -> isTyped(field.getKey()))
            .flatMap(field -> Arrays.stream(field.getValue()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n\n"));
    response.reset();
    new NoticePage(language, "expired").withText(typed).send(response, HttpServletResponse.SC_OK);
  }

  private static boolean isTyped(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return !name.startsWith("jakarta.faces.")
        && !name.contains("password")
        && !name.contains("receipt");
  }
}
