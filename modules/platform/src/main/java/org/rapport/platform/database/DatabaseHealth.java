package org.rapport.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the database answers through the pool; {@code /health/ready} says 503 while it
 * does not.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 3;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource pool;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS);
      return statement.execute("select 1");
    } catch (SQLException e) {
      return false;
    }
  }
}
