package org.rapport.feedback.inbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.search.SearchOver;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.FileStore;

/** Opens the inbox over a database to tests of other features. */
public final class InboxOver {

  private InboxOver() {}

  public static CaseInbox of(
      EntityManager em, FileStore store, CurrentUser user, AuditTrail audit, Clock clock) {
    return new CaseInbox(
        new JpaInboxRows(em),
        SearchOver.hits(em, store),
        user,
        new SomeStaff(),
        new SomeLines(),
        audit,
        clock);
  }
}
