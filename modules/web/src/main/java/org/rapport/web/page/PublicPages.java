package org.rapport.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from making a script nonce for the public's pages: it would keep it in a session
 * of every reader, and those pages have no script to let through.
 */
public class PublicPages implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.getExternalContext().getRequestServletPath().startsWith("/staff/")) {
      PrimeFacesContext.getCspState(faces).setInitialized(true);
    }
  }
}
