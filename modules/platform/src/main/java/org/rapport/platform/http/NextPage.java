package org.rapport.platform.http;

import java.util.regex.Pattern;

/** Where to go after the sign-in: a screen of Rapport's staff and nowhere else (ASVS 3.7.2). */
public record NextPage(String address) {

  private static final String HOME = "/staff";
  private static final Pattern SCREEN =
      Pattern.compile("/staff(?:/[A-Za-z0-9_-]+)*(?:\\?[A-Za-z0-9_=&%.+:,~*!-]*)?");

  /** Anything that is not the address of a screen leads to the first screen. */
  public static NextPage of(String asked) {
    return new NextPage(asked != null && SCREEN.matcher(asked).matches() ? asked : HOME);
  }
}
