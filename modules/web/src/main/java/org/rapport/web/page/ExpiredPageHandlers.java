package org.rapport.web.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/**
 * Puts {@link ExpiredPageHandler} and {@link AbsentPageHandler} in front of the platform's handler.
 */
public class ExpiredPageHandlers extends ExceptionHandlerFactory {

  public ExpiredPageHandlers(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ExpiredPageHandler(new AbsentPageHandler(getWrapped().getExceptionHandler()));
  }
}
