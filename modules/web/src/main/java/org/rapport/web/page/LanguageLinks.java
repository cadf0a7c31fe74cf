package org.rapport.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** This page in the other language. */
@Named("languageLinks")
@RequestScoped
public class LanguageLinks {

  public String getEnglish() {
    return in("en");
  }

  public String getChinese() {
    return in("zh-CN");
  }

  private static String in(String language) {
    return PageAddress.of(
            (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest())
        .with("language", language);
  }
}
