package org.rapport.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;

/**
 * A page whose state is gone, foreign or garbage writes nothing: the person is told and gets back
 * what they typed (see {@link ExpiredText}).
 */
public class ExpiredPageHandler extends ExceptionHandlerWrapper {

  public ExpiredPageHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      if (isExpiry(events.next().getContext().getException())) {
        events.remove();
        showExpired();
      }
    }
    getWrapped().handle();
  }

  private static boolean isExpiry(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof ViewExpiredException
          || e instanceof ProtectedViewException
          || isFormOfAnotherKind(e)) {
        return true;
      }
    }
    return false;
  }

  /** A form with files that was not sent as one: no page of ours does that. */
  private static boolean isFormOfAnotherKind(Throwable thrown) {
    String type = FacesContext.getCurrentInstance().getExternalContext().getRequestContentType();
    return thrown instanceof ServletException
        && (type == null || !type.startsWith("multipart/form-data"));
  }

  private static void showExpired() {
    FacesContext faces = FacesContext.getCurrentInstance();
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      ExpiredText.show(request, response);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
