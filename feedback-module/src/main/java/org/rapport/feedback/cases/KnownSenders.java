package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Who sent a case, for what that very person asks of us (C17). */
@ApplicationScoped
@Transactional
public class KnownSenders {

  private CaseDesk desk;
  private Cases cases;
  private Senders senders;

  protected KnownSenders() {}

  @Inject
  KnownSenders(CaseDesk desk, Cases cases, Senders senders) {
    this.desk = desk;
    this.cases = cases;
    this.senders = senders;
  }

  /**
   * Nobody of an anonymous case; whoever sent one in confidence is for the caller to know only once
   * it was looked up with a reason, see {@link UnlockIdentity}.
   *
   * @throws NotFound where there is no such case or it is kept from who asks (C6)
   */
  public Contact of(String reference) {
    KnownCase subject = desk.open(reference, Permission.PERSONAL_DATA);
    return senders.unlocked(cases.with(subject.id()).orElseThrow()).orElse(Contact.NONE);
  }

  /** The same of a case that a backup has brought back, for nobody but Rapport itself. */
  public Contact ofReturned(String reference) {
    return cases.withReference(reference).flatMap(senders::unlocked).orElse(Contact.NONE);
  }
}
