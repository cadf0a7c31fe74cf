package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.dealings.DealingEntry;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.dealings.DealingWords;
import org.rapport.stakeholder.dealings.ReadDealings;

/** What was bought and done together with a stakeholder, in words (mission R11). */
@Named
@RequestScoped
public class StakeholderDealingsPage {

  @Inject private ReadDealings read;
  @Inject private DealingWords words;
  @Inject private CurrentUser user;

  private final Map<Long, List<DealingView>> found = new HashMap<>();

  public List<DealingView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  public String period(DealingEntry facts) {
    return words.period(facts);
  }

  public String value(DealingEntry facts) {
    return words.value(facts);
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
