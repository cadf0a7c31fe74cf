package org.rapport.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.web.http.LanguageFilter;

/** The page for a form whose state is gone: says so and shows the text of the post to copy. */
final class ExpiredText {

  private ExpiredText() {}

  static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String typed = TypedText.in(request.getParameterMap());
    response.reset();
    new NoticePage(LanguageFilter.of(request), "expired")
        .from(request.getRequestURI())
        .withText(typed)
        .send(response, HttpServletResponse.SC_OK);
  }
}
