package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.LongPredicate;
import org.rapport.stakeholder.StakeholderJourneys;

/** Takes what there is to do on a case, or to know of it, from whom it is kept (C6). */
@ApplicationScoped
class Withdrawal {

  private CaseRecords records;
  private UndertakingWork work;
  private Alerts alerts;
  private StakeholderJourneys journeys;
  private ComplaintWarning warning;
  private Event<ConflictNamed> named;

  protected Withdrawal() {}

  @Inject
  Withdrawal(
      CaseRecords records,
      UndertakingWork work,
      Alerts alerts,
      StakeholderJourneys journeys,
      ComplaintWarning warning,
      Event<ConflictNamed> named) {
    this.records = records;
    this.work = work;
    this.alerts = alerts;
    this.journeys = journeys;
    this.warning = warning;
    this.named = named;
  }

  void of(Case subject, LongPredicate keptFrom) {
    alerts.takeBack(subject, keptFrom);
    for (RemedyAction action : records.remedies(subject.id())) {
      action.takeFrom(keptFrom);
      work.place(subject.reference(), action);
    }
    if (subject.stakeholderId() != null) {
      journeys.agents(subject.stakeholderId()).stream()
          .filter(keptFrom::test)
          .forEach(agent -> warning.lift(subject.reference(), agent));
    }
    named.fire(new ConflictNamed(KnownCase.of(subject), keptFrom));
  }
}
