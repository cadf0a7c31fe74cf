package org.rapport.feedback.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.feedback.causes.CauseView;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Says root causes in the reader's language. */
@ApplicationScoped
class CauseWords {

  private Texts texts;

  protected CauseWords() {}

  @Inject
  CauseWords(Texts texts) {
    this.texts = texts;
  }

  String name(CauseView cause) {
    return cause.name().in(texts.language());
  }

  String service(String service) {
    return service.isEmpty() ? text("causes.noService") : service;
  }

  String text(String key, Object... arguments) {
    return texts.here(Message.of("feedback", key, arguments));
  }
}
