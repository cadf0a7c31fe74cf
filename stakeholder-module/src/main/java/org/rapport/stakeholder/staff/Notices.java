package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Tells on the next page that something went well. */
@ApplicationScoped
class Notices {

  private final Texts texts;

  @Inject
  Notices(Texts texts) {
    this.texts = texts;
  }

  protected Notices() {
    this(null);
  }

  void good(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = texts.here(Message.of("stakeholder", key));
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}
