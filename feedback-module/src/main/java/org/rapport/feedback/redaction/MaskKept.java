package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Masks in a text that comes to a case later what was masked in the case before. */
@ApplicationScoped
public class MaskKept {

  private Redactions redactions;

  protected MaskKept() {}

  @Inject
  MaskKept(Redactions redactions) {
    this.redactions = redactions;
  }

  public String in(String text, long caseId) {
    String masked = text;
    for (Redaction redaction : redactions.of(caseId)) {
      masked = redaction.masked(masked);
    }
    return masked;
  }
}
