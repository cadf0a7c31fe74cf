package org.rapport.reporting.readmodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What the container does for a transactional bean: all that it runs shares one connection. */
final class OneTransaction {

  private OneTransaction() {}

  static void on(DataSource database, Consumer<DataSource> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Connection shared = proxy(Connection.class, connection, "close");
      work.accept(proxy(DataSource.class, shared, "getConnection"));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T proxy(Class<T> type, Object answer, String method) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> {
              if (called.getName().equals(method)) {
                return method.equals("close") ? null : answer;
              }
              try {
                return called.invoke(answer, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
