package org.rapport.stakeholder.dealings;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/** An amount of money in a currency of ISO 4217, checked as people type it. */
record Worth(BigDecimal amount, String currency) {

  private static final BigDecimal MOST = new BigDecimal("999999999999.99");
  private static final int DECIMALS = 2;

  /** Nothing is said of the currency where nothing is said of the amount. */
  Worth checked(Problems problems) {
    if (amount == null) {
      return new Worth(null, null);
    }
    problems.unless(
        amount.signum() >= 0 && amount.compareTo(MOST) <= 0, "value", "dealing.value.range");
    problems.unless(
        amount.stripTrailingZeros().scale() <= DECIMALS, "value", "dealing.value.decimals");
    String code = problems.noting(() -> Text.required(currency, "currency", 3));
    String upper = code == null ? null : code.toUpperCase(Locale.ROOT);
    problems.unless(upper == null || isKnown(upper), "currency", "dealing.currency.unknown");
    return new Worth(amount, upper);
  }

  private static boolean isKnown(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(known -> known.getCurrencyCode().equals(code));
  }
}
