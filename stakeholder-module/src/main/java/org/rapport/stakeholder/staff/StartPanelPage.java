package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.stakeholder.journey.ConfirmStart;
import org.rapport.stakeholder.journey.StartView;

/** Who confirmed agent and model of a relationship, or that it waits. */
@Named
@RequestScoped
public class StartPanelPage {

  @Inject private ConfirmStart confirm;

  private StartView start;
  private boolean read;

  /** Null where it began before starts were confirmed. */
  public StartView of(long relationship) {
    if (!read) {
      start = confirm.of(relationship).orElse(null);
      read = true;
    }
    return start;
  }
}
