package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.StakeholderComplaints;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What whoever works with a stakeholder has to know of their complaints (mission C20). */
@ApplicationScoped
@Transactional
public class ReadComplaints {

  private final StakeholderComplaints complaints;
  private final ReadStakeholder stakeholders;
  private final CurrentUser user;

  @Inject
  ReadComplaints(StakeholderComplaints complaints, ReadStakeholder stakeholders, CurrentUser user) {
    this.complaints = complaints;
    this.stakeholders = stakeholders;
    this.user = user;
  }

  protected ReadComplaints() {
    this(null, null, null);
  }

  /**
   * The latest first.
   *
   * @throws org.rapport.platform.NotFound if the reader does not work with the stakeholder
   */
  public List<StakeholderComplaint> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return complaints.of(stakeholderId, user.signedIn().id());
  }
}
