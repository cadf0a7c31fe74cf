package org.rapport.feedback.receipts;

/** Digits and letters without I, L, O and U, which people misread (Crockford's base 32). */
final class Base32 {

  static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Base32() {}

  /** Luhn's sum to base 32: finds every wrong character and nearly every swapped pair. */
  static char checkOf(CharSequence code) {
    int sum = 0;
    int factor = 2;
    for (int i = code.length() - 1; i >= 0; i--) {
      int addend = factor * SYMBOLS.indexOf(code.charAt(i));
      sum += addend / SYMBOLS.length() + addend % SYMBOLS.length();
      factor = 3 - factor;
    }
    return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
  }
}
