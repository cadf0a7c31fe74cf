package org.rapport.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.rapport.platform.RapportModule;

/**
 * What only a real container shows, in the built application itself. A class of this kind costs a
 * server start: add to this one.
 */
@ArquillianTest
class InContainerIT {

  @Inject @Any private Instance<RapportModule> modules;
  @Inject private HalfDoneWork work;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource dataSource;

  @PersistenceContext(unitName = "platform")
  private EntityManager platform;

  @PersistenceContext(unitName = "feedback")
  private EntityManager feedback;

  @Deployment
  static WebArchive application() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"))
        .addClasses(InContainerIT.class, HalfDoneWork.class);
  }

  @Test
  void every_module_is_there_and_migrated() throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      for (RapportModule module : modules) {
        try (ResultSet history =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*), bool_and(success) from "
                        + module.name()
                        + ".flyway_schema_history")) {
          history.next();
          assertTrue(history.getInt(1) > 0, module.name());
          assertTrue(history.getBoolean(2), module.name());
        }
      }
    }
  }

  @Test
  void acknowledged_means_on_disk() throws Exception {
    assertEquals("on", setting("fsync"));
    assertEquals("on", setting("synchronous_commit"));
    assertEquals("on", setting("full_page_writes"));
  }

  @Test
  void the_database_listens_to_this_machine_only_and_wants_a_password() throws Exception {
    assertEquals("127.0.0.1", setting("listen_addresses"));
    assertEquals("", setting("unix_socket_directories"));
    try (Connection connection = dataSource.getConnection();
        ResultSet open =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'")) {
      open.next();
      assertEquals(0, open.getInt(1));
    }
  }

  @Test
  void persistence_units_of_all_modules_work_on_one_data_source() {
    assertNotNull(platform.createNativeQuery("select 1").getSingleResult());
    assertNotNull(feedback.createNativeQuery("select 1").getSingleResult());
  }

  @Test
  void work_that_ends_with_an_error_is_undone_like_after_an_exception() throws Exception {
    assertThrows(
        OutOfMemoryError.class, () -> work.writeAndFail("out-of-memory", OutOfMemoryError::new));
    assertThrows(
        StackOverflowError.class,
        () -> work.writeAnewAndFail("stack-overflow", StackOverflowError::new));
    work.writeAndHoldOut("held-out");

    assertEquals(0, written("out-of-memory"));
    assertEquals(0, written("stack-overflow"));
    assertEquals(1, written("held-out"));
  }

  private int written(String name) throws Exception {
    try (Connection connection = dataSource.getConnection();
        ResultSet count =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from platform.throttle where bucket = '" + name + "'")) {
      count.next();
      return count.getInt(1);
    }
  }

  private String setting(String name) throws Exception {
    try (Connection connection = dataSource.getConnection();
        ResultSet setting = connection.createStatement().executeQuery("show " + name)) {
      setting.next();
      return setting.getString(1);
    }
  }
}
