package org.rapport.platform.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * What a chosen password must be: long, not one of those everybody tries, not made of what is known
 * about its owner. No rule about kinds of characters (OWASP ASVS 5.0, 6.2.1 to 6.2.11).
 */
public final class PasswordRules {

  /** Fewest characters, in code points. */
  public static final int MIN = 12;

  /** Most characters; more only burns processor time. */
  public static final int MAX = 200;

  private static final int FEWEST_DIFFERENT = 4;
  private static final int LEFT_WITHOUT_NAMES = 8;
  private static final Set<String> COMMON = read("common-passwords.txt");

  private PasswordRules() {}

  /**
   * @param field where the person typed it
   * @throws Invalid with what is wrong with it
   */
  static void check(String password, String field, Account owner) {
    String typed = password == null ? "" : password;
    int length = typed.codePointCount(0, typed.length());
    if (length < MIN) {
      throw Invalid.field(field, Message.of("platform", "account.password.short", MIN));
    }
    if (length > MAX) {
      throw Invalid.field(field, Message.of("platform", "account.password.long", MAX));
    }
    if (isCommon(typed)) {
      throw Invalid.field(field, Message.of("platform", "account.password.common"));
    }
    if (isMadeOfNames(typed, owner)) {
      throw Invalid.field(field, Message.of("platform", "account.password.names"));
    }
  }

  private static boolean isCommon(String password) {
    return COMMON.contains(password.toLowerCase(Locale.ROOT))
        || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
  }

  private static boolean isMadeOfNames(String password, Account owner) {
    String mail = owner.email() == null ? "" : owner.email();
    List<String> known =
        Stream.of("rapport", owner.login(), owner.name(), mail)
            .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s@._+-]+")))
            .filter(word -> word.length() > 1)
            .toList();
    String left = password.toLowerCase(Locale.ROOT);
    for (String word : known) {
      left = left.replace(word, "");
    }
    return left.length() < password.length() && left.length() < LEFT_WITHOUT_NAMES;
  }

  private static Set<String> read(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PasswordRules.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
