package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.interests.InterestView;
import org.rapport.stakeholder.interests.ReadInterests;

/** What a stakeholder wants and expects (mission R12). */
@Named
@RequestScoped
public class StakeholderInterestsPage {

  @Inject private ReadInterests read;
  @Inject private CurrentUser user;

  private final Map<Long, List<InterestView>> found = new HashMap<>();

  public List<InterestView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  /** Where everybody who has to do with the matter stands side by side. */
  public String matter(InterestView interest) {
    return MatterPage.address(interest.key());
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
