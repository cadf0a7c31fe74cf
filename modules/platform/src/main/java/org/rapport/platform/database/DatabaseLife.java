package org.rapport.platform.database;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.rapport.platform.RapportModule;

/**
 * Migrates every module before anything else starts, and stops the embedded server after everything
 * else.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/rapport",
    className = "org.rapport.platform.database.RapportDataSource",
    minPoolSize = 4,
    maxPoolSize = 40,
    maxIdleTime = 300,
    properties = {
      // a connection that died with its server is found out before anybody works with it
      "fish.payara.is-connection-validation-required=true",
      // once a second is enough for that: asking each time costs more than most statements
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.skip-client-info-validation=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=10000"
    })
class DatabaseLife {

  private static final int FIRST = 1;
  private static final int LAST = Integer.MAX_VALUE;

  private final Instance<RapportModule> modules;

  protected DatabaseLife() {
    this(null);
  }

  @Inject
  DatabaseLife(@Any Instance<RapportModule> modules) {
    this.modules = modules;
  }

  void migrate(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object start) {
    modules.stream()
        .sorted(Comparator.comparingInt(RapportModule::order))
        .forEach(module -> Migrations.run(module.name(), new RapportDataSource()));
  }

  void stop(@Observes @Priority(LAST) @Destroyed(ApplicationScoped.class) Object end) {
    Database.close();
  }
}
