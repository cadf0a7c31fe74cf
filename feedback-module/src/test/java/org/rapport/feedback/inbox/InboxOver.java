package org.rapport.feedback.inbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.platform.CurrentUser;

/** Opens the inbox over a database to tests of other features. */
public final class InboxOver {

  private InboxOver() {}

  public static CaseInbox of(EntityManager em, CurrentUser user, Clock clock) {
    return new CaseInbox(new JpaInboxRows(em), user, new SomeStaff(), new SomeLines(), clock);
  }
}
