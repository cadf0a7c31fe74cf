package org.rapport.feedback.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.platform.MailIntake.Result;

/** How mail is fetched, whichever server has it. */
abstract class FetchingRules {

  private static final Logger LOG = Logger.getLogger("org.rapport.feedback.mailbox");

  private final Logged logged = new Logged();
  private MailServer server;
  private MailRoom room;

  abstract MailServer server() throws Exception;

  @BeforeEach
  void start() throws Exception {
    room = new MailRoom();
    server = server();
    server.start();
    LOG.addHandler(logged);
  }

  @AfterEach
  void close() throws Exception {
    LOG.removeHandler(logged);
    server.close();
    room.close();
  }

  private void fetch() {
    fetch(room.take, server.imap(), room.clock);
  }

  private void fetch(TakeMail take, Imap imap, Clock clock) {
    new FetchMail(take, room.course, new SecureRandom(), clock).fetch(imap);
    room.user.signIn(MailRoom.ADA);
  }

  private Result last() {
    return room.course.last().orElseThrow().result();
  }

  private List<String> cases() {
    return room.column("select subject || ': ' || text from feedback.cases order by subject");
  }

  private static byte[] mail(String subject, String text) {
    return mail(subject, text, StandardCharsets.UTF_8);
  }

  private static byte[] mail(String subject, String text, Charset charset) {
    String whole =
        "From: Li <li@example.org>\nTo: %s\nSubject: %s\nMessage-ID: <%s@mail.example>\n"
            + "Content-Type: text/plain; charset=%s\n\n%s\n";
    return whole
        .formatted(MailRoom.PUBLIC, subject, subject.hashCode(), charset.name(), text)
        .replace("\n", "\r\n")
        .getBytes(charset);
  }

  private static byte[] broken() {
    return ("From: li@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n"
            + "Content-Transfer-Encoding: x-none\r\n\r\n--b\r\nContent-Transfer-Encoding: moon\r\n"
            + "Content-Type: text/plain\r\n\r\nx\r\n--b--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void C18_a_server_that_does_not_encrypt_where_it_must_gets_no_password_and_hands_out_nothing()
      throws Exception {
    server.deliver(mail("A", "first"));

    fetch(room.take, server.imap(Imap.Security.STARTTLS), room.clock);

    assertThat(last()).isEqualTo(Result.UNREACHABLE);
    assertThat(cases()).isEmpty();
  }

  @Test
  void C18_all_that_waits_is_taken_a_broken_one_holds_up_none_and_nothing_is_deleted()
      throws Exception {
    server.deliver(mail("A", "😀 first"));
    server.deliver(broken());
    server.deliver(mail("=?GBK?B?tefM3Q==?=", "坏了", Charset.forName("GBK")));

    fetch();

    assertThat(cases()).containsExactly("A: 😀 first", "电梯: 坏了");
    assertThat(room.onlyReason()).isEqualTo(AsideReason.UNREADABLE);
    assertThat(last()).isEqualTo(Result.FETCHED);
    assertThat(server.count("INBOX")).isZero();
    assertThat(server.count(server.done())).isEqualTo(3);
    fetch();
    assertThat(cases()).hasSize(2);
  }

  @Test
  void C18_while_the_server_is_down_that_is_known_and_afterwards_all_goes_on() throws Exception {
    server.deliver(mail("Before", "x"));
    server.stop();
    fetch();
    assertThat(last()).isEqualTo(Result.UNREACHABLE);
    assertThat(cases()).isEmpty();

    server.start();
    fetch();
    assertThat(last()).isEqualTo(Result.FETCHED);
    assertThat(cases()).containsExactly("Before: x");
  }

  @Test
  void C18_killed_after_taking_a_mail_and_before_moving_it_it_is_one_case_and_moved_later()
      throws Exception {
    byte[] mail = mail("Once", "x");
    server.deliver(mail);
    room.take.take(mail);

    fetch();

    assertThat(cases()).containsExactly("Once: x");
    assertThat(room.cases.mails()).hasSize(1);
    assertThat(server.count("INBOX")).isZero();
  }

  @Test
  void C18_killed_before_a_mail_was_taken_it_is_there_and_taken_later() throws Exception {
    server.deliver(mail("A", "x"));
    server.deliver(mail("B", "x"));

    fetch(failingAt("Subject: A"), server.imap(), room.clock);
    assertThat(cases()).containsExactly("B: x");
    assertThat(last()).isEqualTo(Result.FAILED);
    assertThat(server.count("INBOX")).isEqualTo(1);
    assertThat(logged.text()).contains("IllegalStateException").doesNotContain("li@", "Subject");

    fetch();
    assertThat(cases()).containsExactly("A: x", "B: x");
    assertThat(last()).isEqualTo(Result.FETCHED);
  }

  @Test
  void C18_one_node_fetches_at_a_time_and_another_takes_over_from_one_that_was_killed()
      throws Exception {
    server.deliver(mail("A", "x"));
    room.course.lease(7, room.clock.instant(), room.clock.instant().plus(FetchMail.LEASE));

    fetch();
    assertThat(cases()).isEmpty();

    Clock later = Clock.offset(room.clock, FetchMail.LEASE.plus(Duration.ofSeconds(1)));
    fetch(room.take, server.imap(), later);
    assertThat(cases()).containsExactly("A: x");
  }

  @Test
  void C18_a_wrong_password_and_a_missing_folder_are_told_from_a_server_that_is_down() {
    Imap right = server.imap();
    fetch(
        room.take,
        new Imap(right.host(), right.port(), right.security(), right.user(), "wrong", "INBOX"),
        room.clock);
    assertThat(last()).isEqualTo(Result.SIGN_IN);
    fetch(
        room.take,
        new Imap(
            right.host(),
            right.port(),
            right.security(),
            right.user(),
            right.password(),
            "Nowhere"),
        room.clock);
    assertThat(last()).isEqualTo(Result.NO_FOLDER);
    assertThat(logged.text()).doesNotContain(right.password());
  }

  @Test
  void C18_a_mail_too_large_to_be_read_is_set_aside_by_its_head_and_stays_in_the_mailbox()
      throws Exception {
    server.deliver(mail("Huge", "0123456789abcdef0123456789abcdef\r\n".repeat(1_300_000)));
    server.deliver(mail("Small", "x"));

    fetch();

    assertThat(cases()).containsExactly("Small: x");
    assertThat(room.on(MailPile.UNDECIDED))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.reason()).isEqualTo(AsideReason.TOO_LARGE);
              assertThat(line.subject()).isEqualTo("Huge");
              assertThat(line.sender()).isEqualTo("li@example.org");
            });
    assertThat(server.count(server.done())).isEqualTo(2);
  }

  private TakeMail failingAt(String words) {
    return new TakeMail() {
      @Override
      void take(byte[] source) {
        String mail = new String(source, StandardCharsets.UTF_8);
        if (mail.contains(words)) {
          throw new IllegalStateException(mail);
        }
        room.take.take(source);
      }
    };
  }

  private static final class Logged extends Handler {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      lines.add(new SimpleFormatter().format(entry));
    }

    String text() {
      return String.join("\n", lines);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
