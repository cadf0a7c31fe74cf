package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;

/** Who sent a case by name; who sent one in confidence is {@link UnlockIdentity}'s to tell (C2). */
@ApplicationScoped
@Transactional
public class SeeComplainant {

  private StaffDesk desk;
  private Senders senders;

  protected SeeComplainant() {}

  @Inject
  SeeComplainant(StaffDesk desk, Senders senders) {
    this.desk = desk;
    this.senders = senders;
  }

  /**
   * Empty for an anonymous case.
   *
   * @throws Refusal for a confidential one
   */
  public Optional<Contact> of(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    if (subject.matter().identity() == Identity.CONFIDENTIAL) {
      desk.open(CaseAt.latest(reference), Permission.CASES_IDENTITY);
      throw Refusal.because("feedback", "refusal.unlockFirst");
    }
    return senders.named(subject);
  }
}
