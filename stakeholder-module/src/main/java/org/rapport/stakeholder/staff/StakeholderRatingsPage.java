package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.map.RatingView;
import org.rapport.stakeholder.map.ReadRatings;

/** The ratings of a stakeholder, the one of the latest day first. */
@Named
@RequestScoped
public class StakeholderRatingsPage {

  @Inject private ReadRatings read;
  @Inject private CurrentUser user;

  private final Map<Long, List<RatingView>> found = new HashMap<>();

  public List<RatingView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  /** The way drawn; there is at least one rating. */
  public DrawnWay way(long stakeholder) {
    return DrawnWay.of(of(stakeholder));
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
