package org.rapport.platform;

import java.util.Locale;

/** The language of the request the current thread works on; the filter that finds it sets it. */
public final class RequestLanguage {

  private static final ThreadLocal<Locale> CURRENT = new ThreadLocal<>();

  private RequestLanguage() {}

  public static void set(Locale language) {
    CURRENT.set(spoken(language));
  }

  /** At the end of every request: the thread serves others too. */
  public static void clear() {
    CURRENT.remove();
  }

  /** English where nothing was set, for example in background work. */
  public static Locale current() {
    Locale language = CURRENT.get();
    return language == null ? Texts.ENGLISH : language;
  }

  /** The one of Rapport's languages that serves somebody who wished for this one. */
  public static Locale spoken(Locale wished) {
    return wished != null && wished.getLanguage().equals(Texts.CHINESE.getLanguage())
        ? Texts.CHINESE
        : Texts.ENGLISH;
  }
}
