package org.rapport.platform.database;

import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs the embedded server for the application's life and starts it again should it die alone. */
final class EmbeddedKeeper {

  private static final System.Logger LOG = System.getLogger(EmbeddedKeeper.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;

  private final DirectoryLock lock;
  private final EmbeddedServer server;
  private final Thread watch;
  private volatile boolean closing;

  private EmbeddedKeeper(DirectoryLock lock, EmbeddedServer server) {
    this.lock = lock;
    this.server = server;
    this.watch = new Thread(this::watch, "embedded-database-watch");
    this.watch.setDaemon(true);
  }

  static EmbeddedKeeper start(Path dataDirectory) {
    DirectoryLock lock = DirectoryLock.of(dataDirectory);
    EmbeddedServer server =
        EmbeddedServer.start(dataDirectory.resolve("postgres"), ServerOptions.DURABLE);
    EmbeddedKeeper keeper = new EmbeddedKeeper(lock, server);
    keeper.watch.start();
    return keeper;
  }

  PGSimpleDataSource database() {
    return server.database("postgres");
  }

  void close() {
    closing = true;
    watch.interrupt();
    synchronized (server) {
      server.stop();
    }
    lock.close();
  }

  private void watch() {
    while (!closing) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
        startAgainIfGone();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // its old processes may still hold the directory for a moment
        LOG.log(System.Logger.Level.ERROR, "The embedded database does not start; trying again", e);
      }
    }
  }

  private void startAgainIfGone() {
    synchronized (server) {
      if (!closing && !server.isRunning()) {
        LOG.log(System.Logger.Level.WARNING, "The embedded database has gone; starting it again");
        server.start();
      }
    }
  }
}
