package org.rapport.reporting.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapport.feedback.RootCauseFacts;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** The reader's language. */
final class Words {

  private final Texts texts;
  private final Locale language;
  private final DateTimeFormatter month;

  Words(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
    this.month = DateTimeFormatter.ofPattern(isChinese() ? "yyyy-MM" : "MMM yyyy", language);
  }

  boolean isChinese() {
    return language.getLanguage().equals("zh");
  }

  String of(String key, Object... arguments) {
    return texts.in(language, "reporting", key, arguments);
  }

  String of(Message message) {
    return texts.in(language, message);
  }

  String of(RootCauseFacts cause) {
    return cause.name(language);
  }

  String ofFeedback(String kind, Enum<?> value) {
    return texts.in(language, "feedback", kind + "." + value.name());
  }

  String month(YearMonth value) {
    return month.format(value);
  }

  String period(LocalDate from, LocalDate to) {
    return of("workbook.periodValue", from, to);
  }

  String font() {
    return isChinese() ? "Microsoft YaHei" : "Calibri";
  }
}
