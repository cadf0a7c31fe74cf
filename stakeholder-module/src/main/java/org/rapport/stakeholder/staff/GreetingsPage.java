package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.greetings.GreetingState;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.ReadGreetings;

/** Letters to many, the newest first (mission J14). */
@Named
@RequestScoped
public class GreetingsPage {

  private static final int SIZE = 20;

  @Inject private ReadGreetings read;
  @Inject private CurrentUser user;

  private Slice<GreetingView> slice;

  public Slice<GreetingView> getSlice() {
    if (slice == null) {
      slice = read.page(Parameters.text("page"), SIZE);
    }
    return slice;
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public String tone(GreetingState state) {
    return switch (state) {
      case DRAFT -> "neutral";
      case SENDING -> "info";
      case SENT -> "good";
    };
  }
}
