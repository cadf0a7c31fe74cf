package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.HandOffLine;
import org.rapport.stakeholder.journey.ListHandOffs;
import org.rapport.stakeholder.registry.Stamps;

/** What other practices still see to (mission J20). */
@Named
@RequestScoped
public class OpenHandOffsPage {

  private static final int SIZE = 50;

  @Inject private ListHandOffs list;
  @Inject private CurrentUser user;
  @Inject private Stamps stamps;

  private Slice<HandOffLine> slice;

  public Slice<HandOffLine> getSlice() {
    if (slice == null) {
      slice = list.open(Parameters.text("page"), SIZE);
    }
    return slice;
  }

  public boolean isOverdue(LocalDate dueOn) {
    return dueOn != null && dueOn.isBefore(stamps.now().today());
  }

  public boolean isSettling() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
