package org.rapport.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.rapport.platform.LanguageCookie;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.Texts;

/**
 * Finds the language of a request: what the person chose ({@code ?language=}, remembered in a
 * cookie), else what the browser prefers, else English.
 */
public class LanguageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = "org.rapport.language";
  private static final String PARAMETER = "language";

  @Inject private transient LanguageCookie cookie;

  /** The language found for this request. */
  public static Locale of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Locale found ? found : Locale.ENGLISH;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // asking a post for a parameter would read its body, before anybody has looked at its size
    String chosen = request.getMethod().equals("GET") ? request.getParameter(PARAMETER) : null;
    if (isPageWithChoice(request, chosen)) {
      cookie.write(response, RequestLanguage.spoken(Locale.forLanguageTag(chosen)));
      response.sendRedirect(withoutChoice(request));
      return;
    }
    Locale language = cookie.read(request).orElseGet(() -> preferred(request));
    request.setAttribute(ATTRIBUTE, language);
    RequestLanguage.set(language);
    try {
      chain.doFilter(request, response);
    } finally {
      RequestLanguage.clear();
    }
  }

  private static boolean isPageWithChoice(HttpServletRequest request, String chosen) {
    return chosen != null && !request.getRequestURI().startsWith("/api/");
  }

  private static Locale preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Texts.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(l -> l.getLanguage().equals("zh") || l.getLanguage().equals("en"))
        .findFirst()
        .map(RequestLanguage::spoken)
        .orElse(Texts.ENGLISH);
  }

  /** The same page with its other parameters, as a path: it cannot lead off the site. */
  private static String withoutChoice(HttpServletRequest request) {
    String rest =
        Arrays.stream(request.getQueryString().split("&"))
            .filter(pair -> !pair.startsWith(PARAMETER + "="))
            .reduce((a, b) -> a + "&" + b)
            .map(query -> "?" + query)
            .orElse("");
    return request.getRequestURI().replaceFirst("^/+", "/") + rest;
  }
}
