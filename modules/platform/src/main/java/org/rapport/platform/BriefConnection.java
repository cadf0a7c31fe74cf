package org.rapport.platform;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A connection that ends after a while, whatever the other side does. A time limit for each read
 * would not do: one byte at a time can take for ever, and so can writing to who does not read.
 */
public final class BriefConnection extends Socket {

  private static final Logger LOG = Logger.getLogger(BriefConnection.class.getName());

  public BriefConnection(Duration patience) {
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(this::hangUp);
  }

  private void hangUp() {
    try {
      close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "a connection does not close", e);
    }
  }
}
