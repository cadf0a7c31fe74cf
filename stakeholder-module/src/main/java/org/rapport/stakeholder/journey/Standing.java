package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ChangeStatus;
import org.rapport.stakeholder.registry.StatusEntry;

/** Keeps the registry's status in step with the journey (mission R1, J9, J10). */
@ApplicationScoped
class Standing {

  private final ChangeStatus status;
  private final Texts texts;

  @Inject
  Standing(ChangeStatus status, Texts texts) {
    this.status = status;
    this.texts = texts;
  }

  protected Standing() {
    this(null, null);
  }

  void existing(long stakeholderId, LocalDate on) {
    become(stakeholderId, StakeholderStatus.EXISTING, on, "journey.status.formal");
  }

  void potential(long stakeholderId, LocalDate on) {
    become(stakeholderId, StakeholderStatus.POTENTIAL, on, "journey.status.ended");
  }

  private void become(long stakeholderId, StakeholderStatus to, LocalDate on, String why) {
    String reason = texts.here(Message.of("stakeholder", why));
    status.inPassing(stakeholderId, new StatusEntry(to, on, reason));
  }
}
