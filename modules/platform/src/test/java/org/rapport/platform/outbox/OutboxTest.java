package org.rapport.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestWrites;
import org.rapport.platform.Texts;
import org.rapport.platform.database.Sql;
import org.rapport.platform.outbox.FakeSmtpServer.Mood;
import org.rapport.platform.texts.TestTexts;

@Tag("database")
class OutboxTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String LINK = "https://rapport.example/reset?a=1&b=2";
  private static final InstallationKey KEY =
      purpose -> purpose.repeat(8).substring(0, 32).getBytes(StandardCharsets.UTF_8);

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final Sql sql = new Sql(transactions.dataSource());
  private final MailRecords records =
      new JdbcMailRecords(sql, TestWrites.on(transactions.dataSource()), KEY, new SecureRandom());
  private final TestSettings settings = new TestSettings(Path.of("unused"));
  private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private Duration patience = Duration.ofSeconds(30); // more than any busy machine needs
  private FakeSmtpServer server;

  @BeforeEach
  void start_server() throws Exception {
    server = new FakeSmtpServer();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
    database.close();
  }

  private String enqueue(String to, Locale language, String name) {
    QueuedOutbox outbox =
        new QueuedOutbox(records, TestTexts.with(settings), settings, new SecureRandom(), clock);
    return transactions.call(
        () ->
            outbox.enqueue(
                to, "platform", "forgotten", language, List.of(name, "Rapport", LINK, "CODE-7")));
  }

  private String enqueue() {
    return enqueue("li@example.org", Texts.CHINESE, "李雷");
  }

  private void send() {
    send(server.port());
  }

  private void send(int port) {
    new SendMail(records, settings, clock)
        .sendAllDue(
            new Smtp("127.0.0.1", port, "", "", "noreply@rapport.example", false, patience));
  }

  private void later(Duration time) {
    clock = Clock.offset(clock, time);
  }

  private SeeMail seeMail() {
    return new SeeMail(new JdbcMailList(sql), records, (action, type, id, details) -> {}, clock);
  }

  private MailLine only() {
    return seeMail().list(null, null, 10).items().get(0);
  }

  @Test
  void a_mail_arrives_as_text_and_html_in_the_readers_language() throws Exception {
    GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    greenMail.start();
    try {
      String messageId = enqueue();
      send(greenMail.getSmtp().getPort());
      MimeMessage mail = greenMail.getReceivedMessages()[0];
      assertThat(mail.getMessageID()).isEqualTo(messageId).endsWith("@rapport.example>");
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(mail.getHeader("Content-Language")).containsExactly("zh-CN");
      assertThat(mail.getFrom()[0]).hasToString("Rapport <noreply@rapport.example>");
      assertThat(mail.getSubject())
          .isEqualTo(
              TestTexts.with(settings).in(Texts.CHINESE, "platform", "mail.forgotten.subject"));
      MimeMultipart both = (MimeMultipart) mail.getContent();
      assertThat(both.getContentType()).startsWith("multipart/alternative");
      assertThat((String) both.getBodyPart(0).getContent()).contains("李雷", LINK);
      assertThat((String) both.getBodyPart(1).getContent())
          .contains("<a href=\"https://rapport.example/reset?a=1&amp;b=2\">");
      assertThat(only().state()).isEqualTo(MailState.SENT);
    } finally {
      greenMail.stop();
    }
  }

  @Test
  void a_mail_shares_the_fate_of_its_transaction() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      QueuedOutbox outbox =
                          new QueuedOutbox(
                              records,
                              TestTexts.with(settings),
                              settings,
                              new SecureRandom(),
                              clock);
                      outbox.enqueue(
                          "li@example.org",
                          "platform",
                          "forgotten",
                          Texts.ENGLISH,
                          List.of("a", "b", "c", "d"));
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");
    send();
    assertThat(server.received()).isEmpty();
  }

  @Test
  void what_people_typed_is_shown_as_typed_and_starts_no_header() {
    enqueue("li@example.org", Texts.ENGLISH, "<b>&\"x\" #{7*7}\r\nBcc: evil@example.org");
    send();
    String raw = server.received().get(0);
    String headers = raw.substring(0, raw.indexOf("\n\n"));
    assertThat(headers).doesNotContain("Bcc", "evil");
    assertThat(raw).contains("&lt;b&gt;").contains("#{7*7}");
  }

  @Test
  void a_subject_has_one_line_whatever_is_put_into_it() {
    String injected = "Re\r\nBcc: evil@example.org\r\n\r\nbody";
    records.add(
        new Mail(1, "<1@x>", "li@example.org", null, Texts.ENGLISH, injected, "text", NOW, 0),
        "test");
    send();
    String raw = server.received().get(0);
    assertThat(raw.substring(0, raw.indexOf("\n\n")).lines())
        .noneMatch(line -> line.startsWith("Bcc:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "Li <a@example.org>",
        "a",
        "a@",
        "@example.org",
        "",
        "a@example.org (x)",
        "group:a@example.org;"
      })
  void anything_but_one_address_is_refused(String to) {
    assertThatThrownBy(() -> enqueue(to, Texts.ENGLISH, "Li")).isInstanceOf(Invalid.class);
  }

  @Test
  void the_queue_holds_no_text_in_clear() {
    enqueue();
    String row =
        sql.first("select mail::text from platform.mail mail", r -> r.getString(1)).orElseThrow();
    assertThat(row).doesNotContain("reset?a=1", "CODE-7");
    send();
    assertThat(sql.list("select id from platform.mail where body is null", r -> r.getLong(1)))
        .hasSize(1);
  }

  @Test
  void while_the_server_is_down_mail_waits_longer_and_longer_and_then_arrives() throws Exception {
    enqueue();
    int port = server.port();
    server.close();
    send(port);
    assertThat(only().failure()).isEqualTo(MailFailure.UNREACHABLE);
    assertThat(only().nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    later(Duration.ofMinutes(1));
    send(port);
    assertThat(only().nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(3)));
    server = new FakeSmtpServer();
    send();
    assertThat(server.received()).isEmpty(); // not due yet
    later(Duration.ofMinutes(2));
    send();
    assertThat(server.received()).hasSize(1);
    assertThat(only().state()).isEqualTo(MailState.SENT);
  }

  @Test
  void a_silent_server_holds_nothing_up_for_long() {
    server.mood = Mood.SILENT;
    patience = Duration.ofMillis(500);
    enqueue();
    enqueue();
    long started = System.nanoTime();
    send();
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    assertThat(seeMail().list(MailState.WAITING, null, 10).items())
        .extracting(MailLine::tries)
        .containsExactlyInAnyOrder(1, 0); // the second one was not even tried
  }

  @Test
  void a_busy_server_is_asked_again_and_an_unknown_address_is_not() {
    enqueue();
    server.mood = Mood.BUSY;
    send();
    assertThat(only().state()).isEqualTo(MailState.WAITING);
    assertThat(only().failure()).isEqualTo(MailFailure.REFUSED);
    later(Duration.ofMinutes(2));
    server.mood = Mood.KNOWS_NOBODY;
    send();
    assertThat(only().state()).isEqualTo(MailState.GIVEN_UP);
    assertThat(only().failure()).isEqualTo(MailFailure.RECIPIENT);
  }

  @Test
  void a_server_killed_in_mid_send_gets_the_mail_once_more_under_the_same_id() {
    String messageId = enqueue();
    server.mood = Mood.DIES_AFTER_DATA;
    send();
    assertThat(only().state()).isEqualTo(MailState.WAITING);
    server.mood = Mood.GOOD;
    later(Duration.ofMinutes(2));
    send();
    later(Duration.ofHours(1));
    send();
    assertThat(server.received())
        .hasSize(2)
        .allMatch(mail -> mail.contains("Message-ID: " + messageId));
  }

  @Test
  void a_mail_whose_node_was_killed_is_sent_by_another_after_its_lease() {
    enqueue();
    assertThat(records.take(clock.instant(), clock.instant().plus(SendMail.LEASE))).isPresent();
    send();
    assertThat(server.received()).isEmpty();
    later(SendMail.LEASE);
    send();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void it_gives_up_visibly_and_starts_anew_when_told() throws Exception {
    enqueue();
    int port = server.port();
    server.close();
    for (int i = 0; i < SendMail.MOST_TRIES; i++) {
      assertThat(only().state()).isEqualTo(MailState.WAITING);
      send(port);
      later(Duration.ofHours(4));
    }
    assertThat(only().state()).isEqualTo(MailState.GIVEN_UP);
    assertThat(only().tries()).isEqualTo(SendMail.MOST_TRIES);
    server = new FakeSmtpServer();
    transactions.run(() -> seeMail().tryAgain(only().id()));
    send();
    assertThat(server.received()).hasSize(1);
    assertThatThrownBy(() -> seeMail().tryAgain(only().id())).isInstanceOf(Refusal.class);
  }

  @Test
  void what_waited_for_two_weeks_is_not_sent_any_more() {
    enqueue();
    later(TidyMail.TOO_OLD.plusMinutes(1));
    new TidyMail(records, clock).run();
    assertThat(only().failure()).isEqualTo(MailFailure.TOO_OLD);
    later(TidyMail.KEPT.plusMinutes(1));
    new TidyMail(records, clock).run();
    assertThat(seeMail().list(null, null, 10).items()).isEmpty();
  }

  @Test
  void the_list_is_read_page_by_page_in_both_directions() {
    for (int i = 0; i < 5; i++) {
      enqueue("p" + i + "@example.org", Texts.ENGLISH, "Li");
      later(Duration.ofSeconds(i % 2)); // some at the same moment
    }
    Slice<MailLine> first = seeMail().list(null, null, 2);
    Slice<MailLine> second = seeMail().list(null, first.next(), 2);
    Slice<MailLine> third = seeMail().list(null, second.next(), 2);
    assertThat(third.items()).hasSize(1);
    assertThat(third.next()).isNull();
    assertThat(seeMail().list(null, third.previous(), 2)).isEqualTo(second);
    assertThat(seeMail().list(null, second.previous(), 2)).isEqualTo(first);
    assertThat(first.total()).isEqualTo(5);
  }
}
