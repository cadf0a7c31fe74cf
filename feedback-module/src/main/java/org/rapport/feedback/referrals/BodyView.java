package org.rapport.feedback.referrals;

import java.util.Locale;

/**
 * A body outside as shown.
 *
 * @param ended whether nothing is referred to it any more
 */
public record BodyView(long id, BodyForm form, boolean ended) {

  public String name(Locale language) {
    return inChinese(language) ? form.chineseName() : form.name();
  }

  public String address(Locale language) {
    return inChinese(language) ? form.chineseAddress() : form.address();
  }

  public String reach(Locale language) {
    return inChinese(language) ? form.chineseReach() : form.reach();
  }

  private static boolean inChinese(Locale language) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
