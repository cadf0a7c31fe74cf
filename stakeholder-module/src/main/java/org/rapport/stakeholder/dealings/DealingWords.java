package org.rapport.stakeholder.dealings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** What was bought or done together, as people say it in the reader's language. */
@ApplicationScoped
public class DealingWords {

  private final Texts texts;

  @Inject
  DealingWords(Texts texts) {
    this.texts = texts;
  }

  protected DealingWords() {
    this(null);
  }

  /** From when to when, or that it goes on. */
  public String period(DealingEntry facts) {
    return facts.until() == null
        ? say("dealing.since", day(facts.from()))
        : say("dealing.period", day(facts.from()), day(facts.until()));
  }

  /** What was paid; empty where nobody knows. */
  public String value(DealingEntry facts) {
    if (facts.value() == null) {
      return "";
    }
    NumberFormat money = NumberFormat.getCurrencyInstance(texts.language());
    money.setCurrency(Currency.getInstance(facts.currency()));
    boolean whole = facts.value().stripTrailingZeros().scale() <= 0;
    money.setMinimumFractionDigits(whole ? 0 : money.getMaximumFractionDigits());
    return money.format(facts.value());
  }

  /** All but its name in one line. */
  public String line(DealingEntry facts) {
    StringBuilder line = new StringBuilder(say("dealing.kind." + facts.kind()));
    append(line, period(facts));
    append(line, value(facts));
    append(line, facts.went() == null ? "" : say("dealing.went." + facts.went()));
    append(line, facts.experience());
    append(line, facts.knownBy() == null ? "" : say("dealing.knownBy.is", facts.knownBy()));
    return line.toString();
  }

  private static void append(StringBuilder line, String part) {
    if (part != null && !part.isEmpty()) {
      line.append(" · ").append(part);
    }
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.language())
        .format(day);
  }

  private String say(String key, Object... arguments) {
    return texts.here(Message.of("stakeholder", key, arguments));
  }
}
