package org.rapport.feedback.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.rapport.platform.Configuration;

/**
 * Where people can go who are not content with how they were answered (ISO 10002, external stage):
 * {@code RAPPORT_ESCALATION_NAME}, {@code _NAME_ZH}, {@code _CONTACT} and {@code _URL}.
 */
@ApplicationScoped
public class Escalation {

  private static final Set<String> LINKABLE = Set.of("http", "https");

  private final String name;
  private final String chineseName;
  private final String contact;
  private final String url;

  protected Escalation() {
    this(configured("NAME"), configured("NAME_ZH"), configured("CONTACT"), configured("URL"));
  }

  Escalation(String name, String chineseName, String contact, String url) {
    this.name = name;
    this.chineseName = chineseName;
    this.contact = contact;
    this.url = url;
  }

  private static String configured(String what) {
    return Configuration.value("RAPPORT_ESCALATION_" + what).orElse("");
  }

  /** Empty where nobody configured one. */
  public String name(Locale language) {
    boolean inChinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return inChinese && !chineseName.isEmpty() ? chineseName : name;
  }

  /** Telephone number, postal or e-mail address, as configured. */
  public String contact() {
    return contact;
  }

  /** Only addresses a browser may open. */
  public String url() {
    String scheme = url.split(":", 2)[0].toLowerCase(Locale.ROOT);
    return LINKABLE.contains(scheme) ? url : "";
  }
}
