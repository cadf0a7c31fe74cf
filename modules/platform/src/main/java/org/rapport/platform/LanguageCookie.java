package org.rapport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Remembers for a year which language a browser was told to speak, signed in or not. */
@ApplicationScoped
public class LanguageCookie {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Settings settings;

  protected LanguageCookie() {
    this(null);
  }

  @Inject
  LanguageCookie(Settings settings) {
    this.settings = settings;
  }

  /** Empty where nothing was chosen. */
  public Optional<Locale> read(HttpServletRequest request) {
    return guarded().in(request).map(tag -> RequestLanguage.spoken(Locale.forLanguageTag(tag)));
  }

  public void write(HttpServletResponse response, Locale language) {
    send(response, language.toLanguageTag(), REMEMBERED);
  }

  /** From now on the browser's own preference counts again. */
  public void forget(HttpServletResponse response) {
    send(response, "", Duration.ZERO);
  }

  /** Whether this cookie tells nothing but the language. */
  public boolean isLanguage(Cookie cookie) {
    return guarded().is(cookie);
  }

  private void send(HttpServletResponse response, String value, Duration age) {
    Cookie cookie = guarded().holding(value);
    cookie.setMaxAge((int) age.toSeconds());
    response.addCookie(cookie);
  }

  private GuardedCookie guarded() {
    return new GuardedCookie("rapport-language", settings);
  }
}
