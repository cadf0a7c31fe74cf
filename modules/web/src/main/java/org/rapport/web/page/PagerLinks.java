package org.rapport.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses of the pages around this one of a list, with the same filters. */
@Named("pagerLinks")
@RequestScoped
public class PagerLinks {

  /** This page's address with {@code page} set to the cursor. */
  public String to(String cursor) {
    return address().with("page", cursor);
  }

  private static PageAddress address() {
    return PageAddress.of(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
  }
}
