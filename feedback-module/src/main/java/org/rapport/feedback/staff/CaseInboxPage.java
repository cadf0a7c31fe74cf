package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.feedback.mailbox.SeeMailSetAside;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** The list a case handler works from; all of what it shows is in its address (mission C14). */
@Named
@RequestScoped
public class CaseInboxPage {

  private static final int PER_PAGE = 50;

  @Inject private CaseInbox inbox;
  @Inject private InboxAddress address;
  @Inject private StaffDirectory staff;
  @Inject private CurrentUser user;
  @Inject private SeeMailSetAside mail;

  private String page;
  private Slice<CaseRow> rows;

  /** A post has looked at the list before its address was read and before anything was assigned. */
  public void refresh() {
    rows = null;
  }

  public Slice<CaseRow> getRows() {
    if (rows == null) {
      rows = inbox.list(address.filter(), page, PER_PAGE);
    }
    return rows;
  }

  public List<QuickView> getViews() {
    return QuickView.all(inbox.counts(), address);
  }

  public InboxAddress getAddress() {
    return address;
  }

  public boolean isNarrowed() {
    return !address.isPlain();
  }

  public boolean isMayAssign() {
    return user.may(Permission.CASES_ASSIGN);
  }

  public boolean isMayRecord() {
    return user.may(Permission.CASES_HANDLE);
  }

  /** How much mail waits for somebody to decide what it is. */
  public long getMailSetAside() {
    return mail.countUndecided();
  }

  public boolean isMayImport() {
    return user.may(Permission.CASES_IMPORT);
  }

  public List<StaffMember> getHandlers() {
    return staff.whoMay(Permission.CASES_HANDLE);
  }

  public CaseState[] getStates() {
    return CaseState.values();
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
