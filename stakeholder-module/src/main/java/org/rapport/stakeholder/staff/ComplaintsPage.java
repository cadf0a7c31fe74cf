package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.journey.ReadComplaints;

/** Complaints of a stakeholder, shown before anybody contacts them and on their journey (C20). */
@Named
@RequestScoped
public class ComplaintsPage {

  @Inject private ReadComplaints read;
  @Inject private CurrentUser user;

  private final Map<Long, List<StakeholderComplaint>> known = new HashMap<>();

  /** Those that still wait for an answer. */
  public List<StakeholderComplaint> open(long stakeholderId) {
    return all(stakeholderId).stream().filter(StakeholderComplaint::open).toList();
  }

  /** How many arose in a step. */
  public long at(long stakeholderId, String step) {
    return all(stakeholderId).stream().filter(one -> step.equals(one.step())).count();
  }

  private List<StakeholderComplaint> all(long stakeholderId) {
    return known.computeIfAbsent(stakeholderId, read::of);
  }

  /** Whether the reader may open a case. */
  public boolean isMayOpen() {
    return user.may(Permission.CASES_READ);
  }
}
