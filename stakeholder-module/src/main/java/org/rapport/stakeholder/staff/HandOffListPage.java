package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.HandOffView;
import org.rapport.stakeholder.journey.ReadHandOffs;

/** What other practices see to in a relationship. */
@Named
@RequestScoped
public class HandOffListPage {

  @Inject private ReadHandOffs read;
  @Inject private CurrentUser user;

  private final Map<Long, List<HandOffView>> found = new HashMap<>();

  public List<HandOffView> of(long relationship) {
    return found.computeIfAbsent(relationship, read::of);
  }

  /** Even where the relationship has ended: what is open is to be settled. */
  public boolean isSettling() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
