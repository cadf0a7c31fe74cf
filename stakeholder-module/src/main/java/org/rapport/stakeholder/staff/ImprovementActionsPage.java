package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.exports.ActionSheets;
import org.rapport.stakeholder.exports.AskedList;
import org.rapport.stakeholder.reviews.ActionLine;
import org.rapport.stakeholder.reviews.ActionList;
import org.rapport.stakeholder.reviews.ActionView;
import org.rapport.stakeholder.reviews.ReadActions;

/** The improvement actions: one's own or all, open, to be checked or closed. */
@Named
@RequestScoped
public class ImprovementActionsPage {

  private static final int SIZE = 50;

  @Inject private ReadActions read;

  private ActionList which;
  private boolean mine;
  private Slice<ActionLine> slice;

  @PostConstruct
  void load() {
    AskedList asked = Parameters.asked();
    which = ActionSheets.which(asked);
    mine = ActionSheets.isMine(asked);
    slice = read.page(which, mine, Parameters.text("page"), SIZE);
  }

  public Slice<ActionLine> getSlice() {
    return slice;
  }

  public ActionList getWhich() {
    return which;
  }

  public boolean isMine() {
    return mine;
  }

  public ActionList[] getLists() {
    return ActionList.values();
  }

  /** The day that counts in this list. */
  public LocalDate day(ActionView action) {
    return switch (which) {
      case OPEN -> action.facts().dueOn();
      case TO_CHECK -> action.checkDueOn();
      case CLOSED -> action.closedOn();
    };
  }
}
