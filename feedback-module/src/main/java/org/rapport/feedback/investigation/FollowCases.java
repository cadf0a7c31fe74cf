package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.cases.ConflictNamed;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.UndertakingWork;

/** What happens to a case changes who has what to do in its investigation. */
@ApplicationScoped
class FollowCases {

  private Investigations investigations;
  private UndertakingWork work;

  protected FollowCases() {}

  @Inject
  FollowCases(Investigations investigations, UndertakingWork work) {
    this.investigations = investigations;
    this.work = work;
  }

  /** Whom a case is kept from has nothing to do in it any more (C6). */
  void named(@Observes ConflictNamed event) {
    KnownCase subject = event.subject();
    for (InquiryTask task : investigations.tasks(subject.id())) {
      task.takeFrom(event.keptFrom());
      work.place(subject.reference(), task);
    }
  }

  /** Of a withdrawn case nothing is to be found out, unless it is taken up again. */
  void changed(@Observes CaseFactsChanged event) {
    if (event.before() == null || event.before().withdrawn() == event.after().withdrawn()) {
      return;
    }
    String reference = event.after().reference();
    for (InquiryTask task : investigations.tasksOf(reference)) {
      if (event.after().withdrawn()) {
        work.remove(reference, task);
      } else {
        work.place(reference, task);
      }
    }
  }
}
