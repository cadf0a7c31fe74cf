package org.rapport.feedback;

import java.util.Locale;

/**
 * A root cause in a period.
 *
 * @param single cases in which it was named as such, the same for the next two
 * @param openActions improvements that are not done yet, as of now
 * @param effective improvements that were seen in the period to have helped
 * @param notEffective those that were seen not to have
 */
public record RootCauseFacts(
    long id,
    String nameEnglish,
    String nameChinese,
    long single,
    long recurring,
    long systemic,
    long openActions,
    long effective,
    long notEffective) {

  public long named() {
    return single + recurring + systemic;
  }

  public String name(Locale language) {
    return language.getLanguage().equals("zh") ? nameChinese : nameEnglish;
  }
}
