package org.rapport.platform;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One line of the explanation of a deadline (mission C4): a day that was passed on the way to it.
 *
 * @param number which working day it is, or 0 where it does not count
 * @param nameEnglish of the holiday or make-up workday; empty on an ordinary day
 * @param nameChinese as {@code nameEnglish}
 */
public record CountedDay(LocalDate day, int number, String nameEnglish, String nameChinese) {

  public boolean counts() {
    return number > 0;
  }

  public String name(Locale language) {
    return RequestLanguage.spoken(language).equals(Texts.CHINESE) ? nameChinese : nameEnglish;
  }
}
