package org.rapport.kernel;

import java.util.Locale;

/** A name that people give in both languages; in a {@link Message} it comes out in the reader's. */
public record BilingualName(String english, String chinese) {

  public String in(Locale language) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
  }
}
