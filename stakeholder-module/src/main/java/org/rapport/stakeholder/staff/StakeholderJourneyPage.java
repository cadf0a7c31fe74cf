package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;

/** The relationships of a stakeholder, the one under way first. */
@Named
@RequestScoped
public class StakeholderJourneyPage {

  @Inject private ReadRelationship read;
  @Inject private CurrentUser user;

  private final Map<Long, List<RelationshipView>> found = new HashMap<>();

  public List<RelationshipView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  /** None is under way, and the reader may begin one. */
  public boolean mayBegin(long stakeholder) {
    return user.may(Permission.STAKEHOLDERS_WRITE)
        && of(stakeholder).stream().allMatch(one -> one.phase() == RelationshipPhase.ENDED);
  }
}
