package org.rapport.feedback.routing;

import jakarta.persistence.EntityManager;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffDirectory;

/** Opens who is told of danger, over a database, to tests of other features. */
public final class RoutingOver {

  private RoutingOver() {}

  public static SafetyContacts contacts(
      EntityManager em, StaffDirectory staff, CurrentUser user, AuditTrail audit) {
    return new SafetyContacts(new JpaRules(em), staff, user, audit);
  }
}
