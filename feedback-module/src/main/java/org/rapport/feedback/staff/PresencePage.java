package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.presence.BePresent;
import org.rapport.feedback.presence.Present;

/** Who else is at a case: a part of its pages, which they ask for now and then. */
@Named
@RequestScoped
public class PresencePage {

  @Inject private BePresent bePresent;

  private String reference;
  private boolean writing;
  private List<Present> others;

  public List<Present> getOthers() {
    if (others == null) {
      others = bePresent.at(reference, writing);
    }
    return others;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public boolean isWriting() {
    return writing;
  }

  public void setWriting(boolean writing) {
    this.writing = writing;
  }
}
