package org.rapport.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.rapport.web.http.LanguageFilter;

/** Pages speak the language that {@link LanguageFilter} has found for the request. */
public class LanguageViewHandler extends ViewHandlerWrapper {

  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return LanguageFilter.of((HttpServletRequest) context.getExternalContext().getRequest());
  }
}
