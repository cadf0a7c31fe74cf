package org.rapport.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapport.platform.LanguageCookie;

/**
 * The first page of the portal's forms is the same for everybody who has typed nothing yet, so it
 * is rendered once a minute and language, not once a reader: a crowd after a news item costs no
 * more than the network. Whoever has a session gets their own page.
 */
public class PortalCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGES = Set.of("/", "/feedback", "/case");
  private static final long FRESH = Duration.ofMinutes(1).toNanos();

  @Inject private transient LanguageCookie language;

  private final transient Map<String, CachedPage> pages = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isForEverybody(request)) {
      chain.doFilter(request, response);
      return;
    }
    String key = request.getRequestURI() + LanguageFilter.of(request);
    CachedPage page = pages.get(key);
    if (page == null || page.isOlderThan(FRESH)) {
      CapturedResponse captured = new CapturedResponse(response);
      chain.doFilter(request, captured);
      page = captured.page();
      if (page.isWorthKeeping() && request.getSession(false) == null) {
        pages.put(key, page);
      }
    }
    page.writeTo(response);
  }

  private boolean isForEverybody(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && PAGES.contains(request.getRequestURI())
        && request.getQueryString() == null
        && !hasSession(request);
  }

  private boolean hasSession(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (!language.isLanguage(cookie)) {
          return true;
        }
      }
    }
    return false;
  }
}
