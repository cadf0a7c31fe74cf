package org.rapport.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Opens the pool's first connection with the application's own class loader. In an EAR the server
 * connects every persistence unit while it deploys, with a class loader that does not see our data
 * source; once the pool knows the class it does not ask again.
 */
@SuppressWarnings("removal") // Payara Server 6.2025.9 takes no other; Payara Micro takes both
public class FirstConnection implements SessionCustomizer {

  @Override
  public void customize(Session session) throws SQLException {
    if (session.getDatasourceLogin() instanceof DatasourceLogin login
        && login.getConnector() instanceof JNDIConnector connector
        && connector.getDataSource() != null) {
      connect(connector.getDataSource());
    }
  }

  private static void connect(DataSource pool) throws SQLException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(FirstConnection.class.getClassLoader());
    try (Connection connection = pool.getConnection()) {
      connection.clearWarnings();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
