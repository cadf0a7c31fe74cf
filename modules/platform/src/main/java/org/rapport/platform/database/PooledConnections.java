package org.rapport.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * How persistence units take connections from the pool.
 *
 * <p>The first one with the application's own class loader: in an EAR the server connects every
 * persistence unit while it deploys, with a class loader that does not see our data source; once
 * the pool knows the class it does not ask again.
 *
 * <p>None is asked for again where the pool had none: it has waited already, and people are told so
 * rather than kept waiting four times as long.
 */
@SuppressWarnings("removal") // Payara Server 6.2025.9 takes no other; Payara Micro takes both
public class PooledConnections implements SessionCustomizer {

  @Override
  public void customize(Session session) throws SQLException {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(0);
    }
    if (session.getDatasourceLogin() instanceof DatasourceLogin login
        && login.getConnector() instanceof JNDIConnector connector
        && connector.getDataSource() != null) {
      connect(connector.getDataSource());
    }
  }

  private static void connect(DataSource pool) throws SQLException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PooledConnections.class.getClassLoader());
    try (Connection connection = pool.getConnection()) {
      connection.clearWarnings();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
