package org.rapport.platform.database;

import java.sql.SQLException;

/** The database did not do what it was asked; the transaction is lost. */
public class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailed(SQLException cause) {
    super("SQL state " + cause.getSQLState(), cause);
  }
}
