package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Where the list on this page is found as a workbook, narrowed as the page is. */
@Named
@RequestScoped
public class ListWorkbookPage {

  static final String ADDRESS = "/staff/stakeholders/workbook";

  @Inject private CurrentUser user;

  /** With the filters of this page's address. */
  public String address(String list) {
    String asked = request().getQueryString();
    return ADDRESS + "?list=" + list + (asked == null ? "" : "&" + asked);
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  /** Lists leave with whoever reads the registry, and with nobody else. */
  public boolean isExporting() {
    return user.may(Permission.STAKEHOLDERS_READ);
  }
}
