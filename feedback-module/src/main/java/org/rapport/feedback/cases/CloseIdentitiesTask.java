package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import org.rapport.platform.RecurringTask;

/** Sees to it, from each start on, that every confidential sender is closed with the newest key. */
@ApplicationScoped
class CloseIdentitiesTask implements RecurringTask {

  private static final Logger LOG = Logger.getLogger(CloseIdentitiesTask.class.getName());

  private CloseIdentities close;

  protected CloseIdentitiesTask() {}

  @Inject
  CloseIdentitiesTask(CloseIdentities close) {
    this.close = close;
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    while (close.closeSome()) {
      // some at a time, each in a transaction of its own
    }
    for (String key : close.replacedKeys()) {
      while (close.renewSome(key)) {
        // as above
      }
    }
    List<String> missing = close.replacedKeys();
    if (!missing.isEmpty()) {
      LOG.severe(
          "Confidential senders are closed with keys that are not in identity.key: " + missing);
    }
  }
}
