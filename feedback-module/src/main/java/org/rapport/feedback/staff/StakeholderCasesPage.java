package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.Identity;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** The latest cases linked to a stakeholder. */
@Named
@RequestScoped
public class StakeholderCasesPage {

  private static final int MOST = 20;

  @Inject private CaseInbox inbox;
  @Inject private CurrentUser user;

  private final Map<Long, List<CaseRow>> read = new HashMap<>();

  /** Who sent a confidential case is only for who may know (C2), so here it is left out. */
  public List<CaseRow> of(long stakeholder) {
    return read.computeIfAbsent(stakeholder, this::list);
  }

  private List<CaseRow> list(long stakeholder) {
    InboxFilter filter = new InboxFilter(null, null, null, null, null, null, stakeholder, null);
    boolean mayKnow = user.may(Permission.CASES_IDENTITY);
    return inbox.list(filter, null, MOST).items().stream()
        .filter(row -> mayKnow || row.identity() != Identity.CONFIDENTIAL)
        .toList();
  }
}
