package org.rapport.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Outbox;
import org.rapport.platform.Role;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestUser;
import org.rapport.platform.accounts.TestStaff;
import org.rapport.platform.database.Sql;

@Tag("database")
class ResetPasswordTest {

  private static final String PASSWORD = "purple walrus dances";
  private static final String FRESH = "seven green bicycles";

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final TestStaff staff = new TestStaff(database);
  private final TestClock clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Sql sql = new Sql(transactions.dataSource());
  private final Resets resets = new JdbcResets(sql);
  private final List<List<Object>> mails = new ArrayList<>();

  @BeforeEach
  void somebody_forgot() {
    staff.enroll("li.wei", PASSWORD, Role.AUDITOR);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String mailedCode() {
    Outbox outbox =
        new Outbox() {
          @Override
          public boolean isSending() {
            return true;
          }

          @Override
          public String enqueue(
              String to, String module, String template, Locale language, List<Object> arguments) {
            mails.add(arguments);
            return "id";
          }
        };
    new OfferReset(
            resets,
            outbox,
            new TestSettings(Path.of("unused")),
            new TestUser(),
            (action, type, id, details) -> {},
            clock,
            new SecureRandom())
        .forgotten(staff.withLogin("li.wei"), Locale.ENGLISH);
    return mails.get(mails.size() - 1).get(3).toString();
  }

  private void reset(String code, String password) {
    transactions.run(
        () ->
            database.inTransaction(
                "platform",
                em ->
                    new ResetPassword(
                            resets,
                            staff.choosePassword(
                                em, replaced -> resets.forgetAll(replaced.accountId())),
                            clock)
                        .with(code, password)));
  }

  private boolean isPassword(String password) {
    return staff.checkPassword().of("li.wei", password).isPresent();
  }

  private static String field(Invalid invalid) {
    return invalid.violations().get(0).field();
  }

  @Test
  void the_code_from_the_mail_opens_once() {
    String code = mailedCode();

    reset(code, FRESH);

    assertThat(isPassword(FRESH)).isTrue();
    assertThat(isPassword(PASSWORD)).isFalse();
    assertThatThrownBy(() -> reset(code, "eight green bicycles")).isInstanceOf(Invalid.class);
  }

  @Test
  void a_new_password_that_is_refused_does_not_use_up_the_code() {
    String code = mailedCode();

    Invalid refused = catchThrowableOfType(Invalid.class, () -> reset(code, "short"));

    assertThat(field(refused)).isEqualTo("password");
    reset(code, FRESH);
    assertThat(isPassword(FRESH)).isTrue();
  }

  @Test
  void a_code_lasts_an_hour() {
    String code = mailedCode();
    clock.pass(Duration.ofMinutes(60));

    Invalid refused = catchThrowableOfType(Invalid.class, () -> reset(code, FRESH));

    assertThat(field(refused)).isEqualTo("code");
    assertThat(isPassword(PASSWORD)).isTrue();
  }

  @Test
  void a_used_code_makes_the_others_useless() {
    String first = mailedCode();
    String second = mailedCode();

    reset(second, FRESH);

    assertThatThrownBy(() -> reset(first, "eight green bicycles")).isInstanceOf(Invalid.class);
  }

  @Test
  void the_link_carries_the_code_where_no_server_sees_it_and_the_database_its_hash_only() {
    String code = mailedCode();

    URI link = URI.create(mails.get(0).get(2).toString());
    assertThat(link).hasFragment(code).hasNoQuery().hasPath("/staff/reset");
    assertThat(sql.list("select p::text from platform.password_reset p", r -> r.getString(1)))
        .hasSize(1)
        .noneMatch(row -> row.contains(code));
  }

  @Test
  void nonsense_is_no_code() {
    assertThatThrownBy(() -> reset(null, FRESH)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> reset("", FRESH)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> reset("' or 1=1 --", FRESH)).isInstanceOf(Invalid.class);
  }
}
