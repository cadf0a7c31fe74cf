package org.rapport.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;

/**
 * A page about something that is not there, or not for this person, answers as its status says and
 * not as a fault of ours.
 */
public class AbsentPageHandler extends ExceptionHandlerWrapper {

  private static final int NONE = 0;

  public AbsentPageHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      int status = status(events.next().getContext().getException());
      if (status != NONE) {
        events.remove();
        answer(status);
      }
    }
    getWrapped().handle();
  }

  private static int status(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof NotFound) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
      if (e instanceof Forbidden) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
      if (e instanceof Invalid) { // in an address: what is typed in a form stays beside its field
        return HttpServletResponse.SC_BAD_REQUEST;
      }
    }
    return NONE;
  }

  private static void answer(int status) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
