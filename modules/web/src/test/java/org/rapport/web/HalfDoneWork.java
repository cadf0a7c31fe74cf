package org.rapport.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Writes a row and then fails in ways of the test's choice. */
@ApplicationScoped
public class HalfDoneWork {

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource dataSource;

  @Transactional
  public void writeAndFail(String name, Supplier<Error> failure) throws SQLException {
    write(name);
    throw failure.get();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void writeAnewAndFail(String name, Supplier<Error> failure) throws SQLException {
    write(name);
    throw failure.get();
  }

  @Transactional
  public void writeAndHoldOut(String name) throws SQLException {
    try {
      write(name);
      throw new StackOverflowError();
    } catch (StackOverflowError e) {
      // work that can go on may: nobody outside has seen the error
    }
  }

  private void write(String name) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into platform.throttle (bucket, key_hash, window_start, window_end, attempts)
                values (?, '', now(), now(), 1)
                """)) {
      insert.setString(1, name);
      insert.executeUpdate();
    }
  }
}
