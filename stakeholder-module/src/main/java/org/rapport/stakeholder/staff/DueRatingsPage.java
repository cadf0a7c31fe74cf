package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.map.DueRating;
import org.rapport.stakeholder.map.ListDueRatings;

/** Whose rating is to be looked at again, the longest due first. */
@Named
@RequestScoped
public class DueRatingsPage {

  private static final int SIZE = 50;

  @Inject private ListDueRatings due;
  @Inject private CurrentUser user;

  private ListDueRatings.Page page;

  @PostConstruct
  void load() {
    page = due.page(Parameters.text("page"), SIZE);
  }

  public List<DueRating> getItems() {
    return page.items();
  }

  /** Where the next page begins, null on the last one. */
  public String getNext() {
    return page.next();
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public boolean isCalling() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
