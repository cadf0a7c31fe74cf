package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.rapport.feedback.redaction.ShowRedactions;
import org.rapport.feedback.referrals.ShowReferrals;
import org.rapport.feedback.retention.HoldCase;
import org.rapport.feedback.retention.HoldView;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/**
 * What is known of a case beside its own facts: words masked in it, whom it was handed to, and what
 * keeps it.
 */
@Named
@RequestScoped
public class CaseMarksPage {

  @Inject private CasePage casePage;
  @Inject private ShowRedactions redactions;
  @Inject private ShowReferrals referrals;
  @Inject private HoldCase holds;
  @Inject private CurrentUser user;

  private Integer masked;
  private Integer referred;
  private Optional<HoldView> hold;

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

  /** Null where no legal hold keeps it. */
  public HoldView getHold() {
    if (hold == null) {
      hold = holds.of(casePage.getReference());
    }
    return hold.orElse(null);
  }

  public boolean isMayHold() {
    return user.may(Permission.PERSONAL_DATA);
  }
}
