package org.rapport.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGPooledConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A small pool: starting a connection costs PostgreSQL more than the transaction it is for, and
 * tests make thousands.
 */
final class KeptConnections extends PGSimpleDataSource {

  private transient volatile Queue<PooledConnection> idle = new ConcurrentLinkedQueue<>();

  KeptConnections(PGSimpleDataSource like) {
    setUrl(like.getUrl());
    setUser(like.getUser());
    setPassword(like.getPassword());
  }

  /** From now on to another database; what comes back late from the last one is not kept. */
  void moveTo(String database) {
    release();
    setDatabaseName(database);
  }

  void release() {
    Queue<PooledConnection> released = idle;
    idle = new ConcurrentLinkedQueue<>();
    for (PooledConnection connection : released) {
      try {
        connection.close();
      } catch (SQLException e) {
        // it has gone already
      }
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Queue<PooledConnection> home = idle;
    PooledConnection kept = home.poll();
    if (kept == null) {
      kept = new PGPooledConnection(super.getConnection(), true);
      kept.addConnectionEventListener(new Returning(home));
    }
    return kept.getConnection();
  }

  private record Returning(Queue<PooledConnection> home) implements ConnectionEventListener {

    @Override
    public void connectionClosed(ConnectionEvent event) {
      home.add((PooledConnection) event.getSource());
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
      ((PooledConnection) event.getSource()).removeConnectionEventListener(this);
    }
  }
}
