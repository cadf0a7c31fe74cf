package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.MoveFollowers;
import org.rapport.stakeholder.models.ReadDeviations;

/** What the signed-in person may do next with a version. */
@Named
@RequestScoped
public class EditionActionsPage {

  @Inject private CurrentUser user;
  @Inject private ReadDeviations deviations;
  @Inject private MoveFollowers move;

  private Long waiting;

  public boolean isAgreeing() {
    return user.may(Permission.MODELS_AGREE);
  }

  /** How many departures from models wait for a decision. */
  public long getWaiting() {
    if (waiting == null) {
      waiting = deviations.countWaiting();
    }
    return waiting;
  }

  /** How many relationships follow it; principles hold for all, so nobody follows one alone. */
  public long followers(EditionView edition) {
    boolean followed = edition.kind() == EditionKind.MODEL && !edition.isDraft();
    return followed ? move.count(edition.id()) : 0;
  }

  public boolean mayWrite(EditionView edition) {
    return edition.isDraft() && user.may(Permission.MODELS_MANAGE);
  }

  public boolean mayLead(EditionView edition) {
    return edition.isInForce() && user.may(Permission.MODELS_MANAGE);
  }

  public boolean mayRenew(EditionView edition) {
    return !edition.isDraft() && user.may(Permission.MODELS_MANAGE);
  }

  /** Also to somebody who wrote on it: the page then says why it has to be somebody else. */
  public boolean mayAgree(EditionView edition) {
    return edition.isDraft() && user.may(Permission.MODELS_AGREE);
  }
}
