package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.feedback.inbox.Joint;
import org.rapport.feedback.mailbox.SeeMailSetAside;
import org.rapport.feedback.views.ViewLine;
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
  @Inject private SavedViewsPage saved;

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
    return QuickView.all(inbox.counts(), address.words());
  }

  public InboxAddress getAddress() {
    return address;
  }

  public boolean isNarrowed() {
    return !address.words().plain();
  }

  /** Whether words were typed, so that cases are found by where they stand. */
  public boolean isSearch() {
    return getRows().items().stream().anyMatch(row -> row.found() != null);
  }

  /** The kept view that is shown now; null where it is none. */
  public ViewLine getKeptView() {
    return saved.getViews().stream()
        .filter(view -> view.words().equals(address.words()))
        .findFirst()
        .orElse(null);
  }

  /** Whether it can be kept as a view; what is posted is read before the address is. */
  public boolean isKeepable() {
    return isBeforeShowing() || isNarrowed();
  }

  /** Whether the view that is shown can be forgotten; see {@link #isKeepable}. */
  public boolean isForgettable() {
    return isBeforeShowing() || getKeptView() != null && getKeptView().removable();
  }

  private static boolean isBeforeShowing() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
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

  public Joint[] getJoints() {
    return Joint.values();
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
