package org.rapport.feedback.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** What feedback is about, as one line in the language of its sender. */
@ApplicationScoped
class AboutWords {

  private Texts texts;

  protected AboutWords() {}

  @Inject
  AboutWords(Texts texts) {
    this.texts = texts;
  }

  /** Null where nobody said. */
  String of(About about) {
    boolean named = about.which() != null && !about.which().isBlank();
    if (about.kind() == null || about.kind() == About.Kind.OTHER) {
      return named ? about.which() : null;
    }
    String kind = texts.here(Message.of("feedback", "portal.about.word." + about.kind()));
    return named
        ? texts.here(Message.of("feedback", "portal.about.value", kind, about.which()))
        : kind;
  }
}
