package org.rapport.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.platform.database.EmbeddedServer;
import org.rapport.platform.database.Migrations;
import org.rapport.platform.database.ServerOptions;

/**
 * A fresh PostgreSQL database for a test, with the named modules' migrations. One server serves the
 * whole JVM; the migrations of a set of modules run once and are copied after that. Close it: the
 * next one gets on faster with the entity managers this one has made.
 *
 * <pre>{@code
 * TestDatabase db = TestDatabase.of("platform", "feedback");
 * db.inTransaction("feedback", em -> em.persist(complaint));
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();

  private final PGSimpleDataSource dataSource;
  private final Map<String, LentUnit> units = new ConcurrentHashMap<>();

  private TestDatabase(PGSimpleDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * @param modules in the order their migrations run
   */
  public static TestDatabase of(String... modules) {
    String template = TEMPLATES.computeIfAbsent(List.of(modules), TestDatabase::migrated);
    return new TestDatabase(
        Server.RUNNING.database(created("template " + template + " strategy file_copy")));
  }

  /** Connections without a pool, each statement committed. */
  public DataSource dataSource() {
    return dataSource;
  }

  public void inTransaction(String unit, Consumer<EntityManager> work) {
    calling(
        unit,
        em -> {
          work.accept(em);
          return null;
        });
  }

  /**
   * As {@link #inTransaction}, with an answer. Everything is rolled back when {@code work} throws.
   */
  public <T> T calling(String unit, Function<EntityManager, T> work) {
    try (EntityManager em = entityManagers(unit).createEntityManager()) {
      em.getTransaction().begin();
      try {
        T answer = work.apply(em);
        em.getTransaction().commit();
        return answer;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  /** Of the module's own persistence unit, without a container. */
  public EntityManagerFactory entityManagers(String unit) {
    return units.computeIfAbsent(unit, name -> LentUnit.on(dataSource, name)).entityManagers();
  }

  public void execute(String sql) {
    execute(dataSource, sql);
  }

  @Override
  public void close() {
    units.values().forEach(LentUnit::giveBack);
    units.clear();
  }

  private static String migrated(List<String> modules) {
    String name = created("");
    modules.forEach(module -> Migrations.run(module, Server.RUNNING.database(name)));
    return name;
  }

  private static String created(String template) {
    String name = "test" + COUNT.incrementAndGet();
    execute(Server.RUNNING.database("postgres"), "create database " + name + " " + template);
    return name;
  }

  private static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Started by the first test that wants it, gone with the JVM. */
  private static final class Server {

    static final EmbeddedServer RUNNING = started();

    private static EmbeddedServer started() {
      Path directory = Path.of("target", "test-database" + System.getProperty("fork", ""));
      EmbeddedServer server =
          EmbeddedServer.start(directory.toAbsolutePath(), ServerOptions.FORGETFUL);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      dropWhatEarlierRunsLeft(server.database("postgres"));
      letInQuickly(server.database("postgres"));
      return server;
    }

    /** A connection without a pool costs little more than its password's thousands of rounds. */
    private static void letInQuickly(PGSimpleDataSource postgres) {
      execute(
          postgres,
          "set scram_iterations = 1; alter role %s password '%s'"
              .formatted(postgres.getUser(), postgres.getPassword()));
    }

    private static void dropWhatEarlierRunsLeft(DataSource postgres) {
      try (Connection connection = postgres.getConnection();
          var statement = connection.createStatement();
          var left =
              statement.executeQuery("select datname from pg_database where datname ~ '^test'")) {
        while (left.next()) {
          execute(postgres, "drop database " + left.getString(1));
        }
      } catch (SQLException e) {
        throw new IllegalStateException("cannot look for old databases", e);
      }
    }
  }
}
