package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.rapport.platform.RecurringTask;

/** Seals what was written within about a second. */
@ApplicationScoped
class SealingTask implements RecurringTask {

  private final Sealer sealer;
  private final ChainHead head;

  protected SealingTask() {
    this(null, null);
  }

  @Inject
  SealingTask(Sealer sealer, ChainHead head) {
    this.sealer = sealer;
    this.head = head;
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(800);
  }

  @Override
  public void run() {
    // the head is noted outside the database only after the database has it
    for (Optional<AuditRecords.Head> sealed = sealer.seal();
        sealed.isPresent();
        sealed = sealer.seal()) {
      head.note(sealed.get());
    }
  }
}
