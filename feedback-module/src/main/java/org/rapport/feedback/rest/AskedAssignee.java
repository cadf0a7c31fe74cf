package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Reads whose cases somebody asks for. */
@ApplicationScoped
class AskedAssignee {

  private StaffDirectory staff;
  private CurrentUser user;

  protected AskedAssignee() {}

  @Inject
  AskedAssignee(StaffDirectory staff, CurrentUser user) {
    this.staff = staff;
    this.user = user;
  }

  /**
   * @param typed {@code me}, {@code nobody}, or a sign-in name; nothing typed is null
   */
  Long asked(String typed, Violations violations) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return switch (typed.strip()) {
      case "me" -> user.signedIn().id();
      case "nobody" -> InboxFilter.NOBODY;
      default -> known(typed.strip(), violations);
    };
  }

  private Long known(String login, Violations violations) {
    Long id = staff.withLogin(login).map(StaffMember::id).orElse(null);
    if (id == null) {
      violations.add("assignee", "invalid.assignee");
    }
    return id;
  }
}
