package org.rapport.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLSocketFactory;
import org.rapport.platform.Announcement;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.Outbox;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.TestWrites;
import org.rapport.platform.database.Sql;

/** Webhooks over a real database, with a clock the test sets. */
final class WebhooksRoom implements AutoCloseable {

  static final String DECIDED = "case.decided";
  static final String CLOSED = "case.closed";
  private static final InstallationKey KEY =
      purpose -> purpose.repeat(8).substring(0, 32).getBytes(StandardCharsets.UTF_8);

  final TestDatabase database = TestDatabase.of("platform");
  final TestTransactions transactions = new TestTransactions(database.dataSource());
  final Sql sql = new Sql(transactions.dataSource());
  final TestUser user = new TestUser();
  final TestWorkList work = new TestWorkList();
  final List<String> audited = new ArrayList<>();
  final List<String> mails = new ArrayList<>();
  final AuditTrail audit = (action, type, id, details) -> audited.add(action + " " + id + details);
  final RandomGenerator random = new SecureRandom();
  final SecretBox secrets = new SecretBox(KEY, random);
  final DeliveryRecords records =
      new JdbcDeliveryRecords(sql, TestWrites.on(transactions.dataSource()), secrets);
  final FinishedDeliveries finished = new JdbcFinishedDeliveries(sql);
  Duration patience = Duration.ofSeconds(30); // more than any busy machine needs
  PermittedAddresses permitted = new PermittedAddresses("127.0.0.1");
  Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

  WebhooksRoom() {
    user.signIn(new StaffMember(7, "boss", "The Boss"));
  }

  void later(Duration time) {
    clock = Clock.offset(clock, time);
  }

  AddWebhook.Added add(String name, String url, String... events) {
    return database.calling(
        "platform",
        em -> {
          Webhooks webhooks = new JpaWebhooks(em);
          return new AddWebhook(webhooks, desk(webhooks), secrets, audit, clock, random)
              .with(new WebhookDetails(name, url, Set.of(events), false));
        });
  }

  Webhook change(long id, long version, WebhookDetails details) {
    return database.calling(
        "platform",
        em ->
            new ChangeWebhook(desk(new JpaWebhooks(em)), audit, clock).with(id, version, details));
  }

  Webhook read(long id) {
    return database.calling("platform", em -> desk(new JpaWebhooks(em)).open(id));
  }

  ReplayDeliveries replay(Webhooks webhooks) {
    return new ReplayDeliveries(desk(webhooks), finished, audit, clock);
  }

  WebhookDesk desk(Webhooks webhooks) {
    return new WebhookDesk(webhooks, permitted, List.of(DECIDED, CLOSED), user);
  }

  void announce(String event, String reference) {
    new QueuedAnnouncements(records, clock)
        .announce(new Announcement(event, reference, Map.of("state", "DECIDED"), clock.instant()));
  }

  SendDeliveries node() {
    WebhookCall call =
        new WebhookCall(permitted, (SSLSocketFactory) SSLSocketFactory.getDefault(), patience);
    StaffAddresses addresses = account -> Optional.of("boss@example.org");
    NoteFailing failing =
        new NoteFailing(records, work, addresses, outbox(), new TestSettings(Path.of("unused")));
    return new SendDeliveries(
        records,
        new CarryDelivery(call, clock),
        new EndDelivery(records, failing, clock, random),
        clock);
  }

  /** Until nothing is due any more. */
  void send() {
    node().run();
  }

  List<DeliveryLine> deliveries(DeliveryState state) {
    return new SeeDeliveries(new JdbcDeliveryList(sql), user).list(null, state, null, 100).items();
  }

  DeliveryLine only() {
    return deliveries(null).get(0);
  }

  private Outbox outbox() {
    return new Outbox() {
      @Override
      public boolean isSending() {
        return true;
      }

      @Override
      public String enqueue(
          String to, String module, String template, Locale language, List<Object> arguments) {
        mails.add(to + " " + template + " " + arguments);
        return "<1@rapport.example>";
      }
    };
  }

  @Override
  public void close() {
    database.close();
  }
}
