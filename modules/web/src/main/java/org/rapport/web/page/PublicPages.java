package org.rapport.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Serves the public's pages without PrimeFaces: they use none of it, and its script nonce would
 * cost every reader a session.
 */
public class PublicPages extends FacesContextFactory {

  /** Before them nobody is known yet; there too a reader gets no session. */
  private static final Set<String> DOORS =
      Set.of("/staff/sign-in", "/staff/forgotten", "/staff/reset");

  public PublicPages(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    if (!isPublic(request)) {
      return getWrapped().getFacesContext(context, request, response, lifecycle);
    }
    FacesContext plain = withoutPrimeFaces().getFacesContext(context, request, response, lifecycle);
    PrimeFacesContext.getCspState(plain).setInitialized(true);
    return plain;
  }

  private FacesContextFactory withoutPrimeFaces() {
    return getWrapped() instanceof PrimeFacesContextFactory
        ? getWrapped().getWrapped()
        : getWrapped();
  }

  private static boolean isPublic(Object request) {
    return request instanceof HttpServletRequest http
        && (!http.getRequestURI().startsWith("/staff") || DOORS.contains(http.getRequestURI()));
  }
}
