package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.feedback.inbox.InboxFilter;

/** The latest cases linked to a stakeholder. */
@Named
@RequestScoped
public class StakeholderCasesPage {

  private static final int MOST = 20;

  @Inject private CaseInbox inbox;

  private final Map<Long, List<CaseRow>> read = new HashMap<>();

  /** Without the confidential ones (C2). */
  public List<CaseRow> of(long stakeholder) {
    return read.computeIfAbsent(stakeholder, this::list);
  }

  private List<CaseRow> list(long stakeholder) {
    InboxFilter filter = new InboxFilter(null, null, null, null, null, null, stakeholder, null);
    return inbox.list(filter, null, MOST).items();
  }
}
