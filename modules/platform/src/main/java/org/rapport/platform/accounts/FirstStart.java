package org.rapport.platform.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;

/** Sees to it that somebody can sign in, before the first request and after the migrations. */
@WebListener
public class FirstStart implements ServletContextListener {

  private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

  @Inject private FirstAdministrator first;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    first
        .ensure()
        .ifPresent(
            file -> LOG.log(Level.INFO, "The first administrator''s password is in {0}", file));
  }
}
