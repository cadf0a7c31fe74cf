package org.rapport.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.rapport.platform.Settings;

/**
 * The container's own cookie, which holds the state of pages and signs nobody in, is as well
 * guarded behind TLS as {@link SessionCookie} is.
 */
@WebListener
public class ViewCookie implements ServletContextListener {

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (settings.isBehindTls()) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName("__Host-view");
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }
}
