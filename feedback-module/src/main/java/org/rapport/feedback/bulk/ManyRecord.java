package org.rapport.feedback.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;

/** Keeps what was done to many cases, and hands it out once to be undone. */
@ApplicationScoped
@Transactional
class ManyRecord {

  private KeptActs acts;
  private CurrentUser user;
  private Clock clock;
  private RandomGenerator random;

  protected ManyRecord() {}

  @Inject
  ManyRecord(KeptActs acts, CurrentUser user, Clock clock, RandomGenerator random) {
    this.acts = acts;
    this.user = user;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @return the id to undo it by
   */
  long keep(ManyWish wish, List<CaseBefore> cases) {
    long id = random.nextLong(1, Long.MAX_VALUE);
    acts.add(
        new KeptAct(
            id, user.signedIn().id(), wish, cases, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return id;
  }

  /**
   * @throws Refusal where it is somebody else’s, was undone already, or is too long ago
   */
  KeptAct handOut(long id) {
    KeptAct act =
        acts.with(id)
            .filter(kept -> kept.isUndoableBy(user.signedIn().id(), clock.instant()))
            .orElseThrow(() -> Refusal.because("feedback", "many.notUndoable"));
    act.undo();
    return act;
  }
}
