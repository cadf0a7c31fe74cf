package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Role;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;

@Tag("database")
class FirstAdministratorTest {

  @TempDir Path data;

  private final TestDatabase database = TestDatabase.of("platform");

  @AfterEach
  void close() {
    database.close();
  }

  private Optional<Path> start(String configured) {
    return database.calling(
        "platform",
        em ->
            new FirstAdministrator(
                    new JpaAccounts(em),
                    new TestSettings(data),
                    Clock.systemUTC(),
                    new SecureRandom(),
                    Optional.ofNullable(configured))
                .ensure());
  }

  private Account admin() {
    return database.calling("platform", em -> new JpaAccounts(em).withLogin("admin").orElseThrow());
  }

  @Test
  void the_first_start_writes_a_one_time_password_for_the_owner_of_the_files_only()
      throws IOException {
    Path file = start(null).orElseThrow();

    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).isEqualTo("admin");
    assertThat(admin().passwordHash().matches(lines.get(1))).isTrue();
    assertThat(admin().mustChangePassword()).isTrue();
    assertThat(admin().roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_configured_password_need_not_be_changed_and_is_written_nowhere() {
    assertThat(start("purple walrus dances")).isEmpty();

    assertThat(admin().passwordHash().matches("purple walrus dances")).isTrue();
    assertThat(admin().mustChangePassword()).isFalse();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void later_starts_change_nothing() {
    start("purple walrus dances");

    assertThat(start(null)).isEmpty();
    assertThat(admin().passwordHash().matches("purple walrus dances")).isTrue();
  }

  @Test
  void a_weak_configured_password_is_no_start() {
    assertThatThrownBy(() -> start("admin")).isInstanceOf(Invalid.class);
  }
}
