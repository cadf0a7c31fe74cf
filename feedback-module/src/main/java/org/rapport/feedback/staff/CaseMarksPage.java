package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.redaction.ShowRedactions;
import org.rapport.feedback.referrals.ShowReferrals;

/** What is known of a case beside its own facts: words masked in it, and whom it was handed to. */
@Named
@RequestScoped
public class CaseMarksPage {

  @Inject private CasePage casePage;
  @Inject private ShowRedactions redactions;
  @Inject private ShowReferrals referrals;

  private Integer masked;
  private Integer referred;

  /** How often words of it were masked. */
  public int getMasked() {
    if (masked == null) {
      masked = redactions.of(casePage.getReference()).size();
    }
    return masked;
  }

  /** How often it was referred to a body outside. */
  public int getReferred() {
    if (referred == null) {
      referred = referrals.beside(casePage.getReference()).size();
    }
    return referred;
  }
}
