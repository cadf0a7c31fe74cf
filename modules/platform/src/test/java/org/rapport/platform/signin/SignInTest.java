package org.rapport.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Role;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TooManyAttempts;
import org.rapport.platform.accounts.PasswordReplaced;
import org.rapport.platform.accounts.TestStaff;
import org.rapport.platform.database.Sql;
import org.rapport.platform.throttle.TestThrottle;

@Tag("database")
class SignInTest {

  private static final String PASSWORD = "purple walrus dances";

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestStaff staff = new TestStaff(database);
  private final TestClock clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Sql sql = new Sql(database.dataSource());
  private final Sessions sessions = new JdbcSessions(sql);
  private final RecognizeSession recognize = new RecognizeSession(sessions, clock);
  private String address = "192.0.2.7";
  private SignIn signIn;

  @BeforeEach
  void an_office_with_one_handler() {
    staff.enroll("li.wei", PASSWORD, Role.CASE_HANDLER, Role.AUDITOR);
    Attempts attempts = new Attempts(TestThrottle.of(sql, clock), () -> address, new Brake());
    StartSession start =
        new StartSession(
            sessions, (action, type, id, details) -> {}, () -> address, clock, new SecureRandom());
    signIn = new SignIn(attempts, staff.checkPassword(), start);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Opened open(String login, String password) {
    return signIn.with(login, password, SessionKind.BROWSER, "Firefox");
  }

  private Optional<SignedIn> whoIs(Opened opened) {
    return recognize.by(opened.token());
  }

  @Test
  void the_right_password_opens_a_session_with_name_and_roles() {
    SignedIn me = whoIs(open("LI.WEI", PASSWORD)).orElseThrow();

    assertThat(me.member().login()).isEqualTo("li.wei");
    assertThat(me.roles()).containsExactlyInAnyOrder(Role.CASE_HANDLER, Role.AUDITOR);
    assertThat(me.mustChangePassword()).isFalse();
  }

  @Test
  void a_wrong_password_an_unknown_login_and_a_disabled_account_look_alike() {
    staff.enroll("gone", PASSWORD, Role.AUDITOR);
    staff.disable("gone");

    for (String login : List.of("li.wei", "nobody", "gone")) {
      String password = login.equals("gone") ? PASSWORD : "something quite else";
      assertThatThrownBy(() -> open(login, password))
          .isInstanceOf(WrongPassword.class)
          .hasMessage("platform:signin.wrong");
    }
  }

  @Test
  void every_sign_in_has_a_token_of_its_own_and_a_dump_of_the_database_holds_none() {
    Opened one = open("li.wei", PASSWORD);
    Opened two = open("li.wei", PASSWORD);

    assertThat(one.token()).isNotEqualTo(two.token());
    List<String> dump = sql.list("select s::text from platform.session s", r -> r.getString(1));
    assertThat(dump)
        .hasSize(2)
        .noneMatch(row -> row.contains(one.token().value()))
        .anyMatch(row -> row.contains(HexFormat.of().formatHex(one.token().hash())));
  }

  @Test
  void a_session_ends_with_the_account_at_the_next_request() {
    Opened opened = open("li.wei", PASSWORD);

    staff.disable("li.wei");

    assertThat(whoIs(opened)).isEmpty();
  }

  @Test
  void a_session_ends_an_hour_after_the_last_click() {
    Opened opened = open("li.wei", PASSWORD);

    for (int i = 0; i < 3; i++) {
      clock.pass(Duration.ofMinutes(59));
      assertThat(whoIs(opened)).isPresent();
    }
    clock.pass(Duration.ofMinutes(61));
    assertThat(whoIs(opened)).isEmpty();
  }

  @Test
  void a_session_ends_after_a_working_day_however_busy() {
    Opened opened = open("li.wei", PASSWORD);

    for (int i = 0; i < 12 * 2 - 1; i++) {
      clock.pass(Duration.ofMinutes(30));
      assertThat(whoIs(opened)).isPresent();
    }
    clock.pass(Duration.ofMinutes(30));
    assertThat(whoIs(opened)).isEmpty();
  }

  @Test
  void a_new_password_ends_every_session() {
    Opened browser = open("li.wei", PASSWORD);
    Opened program = signIn.with("li.wei", PASSWORD, SessionKind.API, "curl");

    closing().onNewPassword(new PasswordReplaced(staff.withLogin("li.wei").id()));

    assertThat(whoIs(browser)).isEmpty();
    assertThat(whoIs(program)).isEmpty();
  }

  private CloseSessions closing() {
    return new CloseSessions(
        sessions, new JdbcResets(sql), new Caller(), (action, type, id, details) -> {});
  }

  @Test
  void signing_out_kills_the_token_and_no_other() {
    Opened here = open("li.wei", PASSWORD);
    Opened there = open("li.wei", PASSWORD);
    Caller caller = new Caller();
    caller.is(whoIs(here).orElseThrow());

    new CloseSessions(sessions, new JdbcResets(sql), caller, (action, type, id, details) -> {})
        .current();

    assertThat(whoIs(here)).isEmpty();
    assertThat(whoIs(there)).isPresent();
  }

  @Test
  void nobody_ends_the_session_of_somebody_else() {
    staff.enroll("eve", PASSWORD, Role.AUDITOR);
    Opened victim = open("li.wei", PASSWORD);
    Caller eve = new Caller();
    eve.is(whoIs(open("eve", PASSWORD)).orElseThrow());

    new CloseSessions(sessions, new JdbcResets(sql), eve, (action, type, id, details) -> {})
        .own(whoIs(victim).orElseThrow().sessionId());

    assertThat(whoIs(victim)).isPresent();
  }

  @Test
  void a_program_is_not_let_in_with_a_one_time_password() {
    staff.giveOneTimePassword("li.wei", PASSWORD);

    assertThatThrownBy(() -> signIn.with("li.wei", PASSWORD, SessionKind.API, "curl"))
        .isInstanceOf(Refusal.class);
    assertThat(open("li.wei", PASSWORD).mustChangePassword()).isTrue();
  }

  @Test
  void after_five_wrong_passwords_this_place_waits_even_with_the_right_one() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> open("li.wei", "wrong")).isInstanceOf(WrongPassword.class);
    }

    assertThatThrownBy(() -> open("li.wei", PASSWORD)).isInstanceOf(TooManyAttempts.class);
    clock.pass(Duration.ofMinutes(5));
    assertThat(whoIs(open("li.wei", PASSWORD))).isPresent();
  }

  @Test
  void the_right_user_elsewhere_still_gets_in() {
    for (int place = 0; place < 6; place++) {
      address = "203.0.113." + place;
      for (int i = 0; i < 4; i++) {
        assertThatThrownBy(() -> open("li.wei", "wrong")).isInstanceOf(WrongPassword.class);
      }
    }

    address = "192.0.2.7";
    assertThat(whoIs(open("li.wei", PASSWORD))).isPresent();
  }

  @Test
  void one_place_may_not_try_one_password_on_everybody() {
    for (int i = 0; i < 30; i++) {
      String login = "user" + i;
      assertThatThrownBy(() -> open(login, "wrong")).isInstanceOf(WrongPassword.class);
    }

    assertThatThrownBy(() -> open("user31", "wrong")).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void who_signs_in_often_and_rightly_never_waits() {
    for (int i = 0; i < 12; i++) {
      assertThat(whoIs(open("li.wei", PASSWORD))).isPresent();
    }
  }

  @Test
  void the_owner_sees_where_they_are_signed_in() {
    open("li.wei", PASSWORD);
    address = "203.0.113.9";
    clock.pass(Duration.ofMinutes(2));
    Opened here = signIn.with("li.wei", PASSWORD, SessionKind.API, "curl\r\n8");
    Caller caller = new Caller();
    caller.is(whoIs(here).orElseThrow());

    List<OpenSession> own = new OwnSessions(sessions, caller, clock).list();

    assertThat(own).extracting(OpenSession::address).containsExactly("203.0.113.9", "192.0.2.7");
    assertThat(own).extracting(OpenSession::userAgent).containsExactly("curl  8", "Firefox");
  }

  @Test
  void expired_sessions_are_swept() {
    open("li.wei", PASSWORD);
    clock.pass(Duration.ofHours(13));

    new ForgetExpired(sessions, new JdbcResets(sql), clock).run();

    assertThat(sql.list("select 1 from platform.session", r -> r.getInt(1))).isEmpty();
  }
}
