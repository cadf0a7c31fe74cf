package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.JoinedCase;
import org.rapport.feedback.cases.ReadJointCases;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** The cases that are handled together with one that leads (mission C11). */
@Named
@RequestScoped
public class JoinedCasesPage {

  @Inject private ReadJointCases joints;
  @Inject private CurrentUser user;

  private String reference;
  private String page;
  private Slice<JoinedCase> joined;

  public Slice<JoinedCase> getJoined() {
    if (joined == null) {
      joined = joints.under(reference, page);
    }
    return joined;
  }

  public boolean isMayHandle() {
    return user.may(Permission.CASES_HANDLE);
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
