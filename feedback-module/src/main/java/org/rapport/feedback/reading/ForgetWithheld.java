package org.rapport.feedback.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapport.platform.FileWithheld;

/** What nobody may open any more is found by nothing it says; should it be released, it is read. */
@ApplicationScoped
@Transactional
class ForgetWithheld {

  private UnreadFiles unread;
  private Clock clock;

  protected ForgetWithheld() {}

  @Inject
  ForgetWithheld(UnreadFiles unread, Clock clock) {
    this.unread = unread;
    this.clock = clock;
  }

  void forget(@Observes FileWithheld file) {
    unread.forget(file.id(), clock.instant().plus(ReadingSteps.WHILE_WITHHELD));
  }
}
