package org.rapport.platform.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.Texts;

/**
 * A day that differs from its ordinary week, to show.
 *
 * @param provisional the authority has not arranged this year yet
 */
public record DeclaredDay(
    LocalDate day, DayKind kind, String nameEnglish, String nameChinese, boolean provisional) {

  public String name(Locale language) {
    return RequestLanguage.spoken(language).equals(Texts.CHINESE) ? nameChinese : nameEnglish;
  }

  public boolean isHoliday() {
    return kind == DayKind.HOLIDAY;
  }
}
