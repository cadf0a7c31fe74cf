package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.feedback.cases.ConflictNamed;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.UndertakingWork;

/** Whom a case is about has no duty in it any more (C6). */
@ApplicationScoped
class FollowConflicts {

  private Referrals referrals;
  private UndertakingWork work;

  protected FollowConflicts() {}

  @Inject
  FollowConflicts(Referrals referrals, UndertakingWork work) {
    this.referrals = referrals;
    this.work = work;
  }

  void named(@Observes ConflictNamed event) {
    KnownCase subject = event.subject();
    for (ImposedDuty duty : referrals.duties(subject.id())) {
      duty.takeFrom(event.keptFrom());
      work.place(subject.reference(), duty);
    }
  }
}
