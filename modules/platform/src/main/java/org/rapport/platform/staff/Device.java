package org.rapport.platform.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser says of itself, as its owner would say it: "Firefox · Windows". What is told by
 * neither name stays as it was sent.
 */
final class Device {

  /** The first mark found tells: Edge calls itself Chrome too, and Chrome Safari. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("MicroMessenger/", "WeChat");
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  static String of(String userAgent) {
    String sent = userAgent == null ? "" : userAgent;
    Optional<String> browser = first(BROWSERS, sent);
    Optional<String> system = first(SYSTEMS, sent);
    return browser.isPresent() && system.isPresent() ? browser.get() + " · " + system.get() : sent;
  }

  private static Optional<String> first(Map<String, String> marks, String sent) {
    return marks.entrySet().stream()
        .filter(mark -> sent.contains(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
