package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationView;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.map.ListDueRatings;

/** What stands beside the map: how many ratings are due, and who has confirmed it. */
@Named
@RequestScoped
public class MapAsidePage {

  @Inject private ListDueRatings due;
  @Inject private ConfirmWithOthers confirm;
  @Inject private MapPage map;

  /** Such as 12, or 1,000+ where there are more. */
  public String getDue() {
    long count = due.count(0, null);
    return count < ListDueRatings.COUNTED_TO ? String.valueOf(count) : "1,000+";
  }

  /** What wider audiences said until the day of the map. */
  public List<ConfirmationView> getConfirmations() {
    return confirm.until(Subject.MAP, map.getMap().day());
  }
}
