package org.rapport.feedback.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.platform.Configuration;
import org.rapport.platform.Texts;

/**
 * Where people can go who are not content with how they were answered (ISO 10002, external stage):
 * {@code RAPPORT_ESCALATION_NAME}, {@code _NAME_ZH}, {@code _CONTACT} and {@code _URL}.
 */
@ApplicationScoped
class Escalation {

  private static final Set<String> LINKABLE = Set.of("http", "https");

  private Texts texts;

  protected Escalation() {}

  @Inject
  Escalation(Texts texts) {
    this.texts = texts;
  }

  /** Empty where nobody configured one. */
  String name() {
    Optional<String> chinese =
        texts.language().getLanguage().equals(Locale.CHINESE.getLanguage())
            ? Configuration.value("RAPPORT_ESCALATION_NAME_ZH")
            : Optional.empty();
    return chinese.or(() -> Configuration.value("RAPPORT_ESCALATION_NAME")).orElse("");
  }

  /** Telephone number, postal or e-mail address, as configured. */
  String contact() {
    return Configuration.value("RAPPORT_ESCALATION_CONTACT").orElse("");
  }

  /** Only addresses a browser may open. */
  String url() {
    return Configuration.value("RAPPORT_ESCALATION_URL")
        .filter(url -> LINKABLE.contains(url.split(":", 2)[0].toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
