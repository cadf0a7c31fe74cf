package org.rapport.platform;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A module's persistence unit without a container, lent from one test database to the next: reading
 * its mapping takes longer than most tests.
 */
final class LentUnit {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<String, Queue<LentUnit>> FREE = new ConcurrentHashMap<>();

  private final String name;
  private final KeptConnections connections;
  private final EntityManagerFactory entityManagers;

  private LentUnit(String name, PGSimpleDataSource database) {
    this.name = name;
    this.connections = new KeptConnections(database);
    this.entityManagers = Persistence.createEntityManagerFactory(name, settings());
  }

  /** Nobody else's until it is given back, and remembering nothing of its last database. */
  static LentUnit on(PGSimpleDataSource database, String name) {
    LentUnit free = free(name).poll();
    if (free == null) {
      return new LentUnit(name, database);
    }
    free.connections.moveTo(database.getDatabaseName());
    free.forget();
    return free;
  }

  EntityManagerFactory entityManagers() {
    return entityManagers;
  }

  void giveBack() {
    connections.release();
    free(name).add(this);
  }

  private void forget() {
    entityManagers.getCache().evictAll();
    // ids are handed out fifty at a time
    entityManagers.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", connections);
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("eclipselink.target-server", "None");
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.session-name", name + COUNT.incrementAndGet());
    settings.put("eclipselink.logging.level", "WARNING");
    return settings;
  }

  private static Queue<LentUnit> free(String name) {
    return FREE.computeIfAbsent(name, unit -> new ConcurrentLinkedQueue<>());
  }
}
