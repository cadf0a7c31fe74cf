package org.rapport.platform.accounts;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password made for somebody: 80 random bits in letters and digits that are not mistaken for each
 * other.
 */
final class OneTimePassword {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private OneTimePassword() {}

  static String generate(RandomGenerator random) {
    return IntStream.range(0, GROUPS)
        .mapToObj(group -> letters(random))
        .collect(Collectors.joining("-"));
  }

  private static String letters(RandomGenerator random) {
    return IntStream.range(0, GROUP_LENGTH)
        .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
        .collect(Collectors.joining());
  }
}
