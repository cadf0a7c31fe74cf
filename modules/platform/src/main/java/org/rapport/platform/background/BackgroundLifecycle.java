package org.rapport.platform.background;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Starts background work with the application, after the migrations, and stops it before the rest.
 */
@WebListener
public class BackgroundLifecycle implements ServletContextListener {

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private BackgroundTasks tasks;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    tasks.start(scheduler);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    tasks.stop();
  }
}
