package org.rapport.web.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.rapport.platform.Configuration;

/** {@code ./run --demo}: starts filling once Rapport is up, beside whoever already uses it. */
@WebListener
public class DemonstrationStart implements ServletContextListener {

  @Resource private ManagedExecutorService executor;
  @Inject private Demonstration demonstration;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (Configuration.value("RAPPORT_DEMO").filter("true"::equals).isPresent()) {
      executor.execute(demonstration::fill);
    }
  }
}
