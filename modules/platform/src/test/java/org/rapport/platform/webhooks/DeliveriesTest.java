package org.rapport.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.platform.webhooks.WebhooksRoom.CLOSED;
import static org.rapport.platform.webhooks.WebhooksRoom.DECIDED;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.webhooks.AddWebhook.Added;

@Tag("database")
class DeliveriesTest {

  private final WebhooksRoom room = new WebhooksRoom();
  private Receiver receiver;

  @BeforeEach
  void listen() throws Exception {
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
    room.close();
  }

  @Test
  void C19_what_was_chosen_arrives_signed_and_says_nothing_but_reference_and_state() {
    Added added = room.add("Intranet", receiver.url(), DECIDED);
    room.announce(CLOSED, "2026-AAAA-1");
    room.announce(DECIDED, "2026-BBBB-2");

    room.send();

    assertThat(receiver.calls()).hasSize(1);
    Receiver.Call call = receiver.calls().get(0);
    assertThat(call.event()).isEqualTo(DECIDED);
    assertThat(call.body())
        .matches(
            "\\{\"id\":\"[0-9a-f-]{36}\",\"event\":\"case.decided\",\"reference\":\"2026-BBBB-2\","
                + "\"state\":\"DECIDED\",\"at\":\"2026-03-02T01:00:00Z\"}");
    assertThat(call.signature())
        .isEqualTo(new WebhookSecret(added.secret()).signature(room.clock.instant(), call.body()));
    assertThat(room.only().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(room.only().status()).isEqualTo(204);
  }

  @Test
  void C19_a_delivery_shares_the_fate_of_the_change_it_tells_of() {
    room.add("Intranet", receiver.url(), DECIDED);

    assertThatThrownBy(
            () ->
                room.transactions.run(
                    () -> {
                      room.announce(DECIDED, "2026-AAAA-1");
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");

    room.send();
    assertThat(receiver.calls()).isEmpty();
  }

  @Test
  void C19_the_database_tells_no_secret() {
    Added added = room.add("Intranet", receiver.url(), DECIDED);

    String row =
        room.sql.first("select w::text from platform.webhook w", r -> r.getString(1)).orElseThrow();

    assertThat(row).doesNotContain(added.secret(), added.secret().substring(6));
    assertThat(room.audited).noneMatch(entry -> entry.contains(added.secret()));
  }

  @Test
  void C19_a_refused_delivery_comes_again_later_under_the_same_id() {
    room.add("Intranet", receiver.url(), DECIDED);
    room.announce(DECIDED, "2026-AAAA-1");
    receiver.status = 503;
    room.send();
    assertThat(room.only().state()).isEqualTo(DeliveryState.WAITING);
    assertThat(room.only().status()).isEqualTo(503);
    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.REFUSED);

    receiver.status = 200;
    room.send(); // not due yet
    assertThat(receiver.calls()).hasSize(1);
    room.later(Duration.ofMinutes(1));
    room.send();

    assertThat(receiver.calls()).hasSize(2);
    assertThat(receiver.calls().get(1).body()).isEqualTo(receiver.calls().get(0).body());
    assertThat(room.only().state()).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void C19_a_redirection_is_not_followed() {
    room.add("Intranet", receiver.url(), DECIDED);
    room.announce(DECIDED, "2026-AAAA-1");
    receiver.status = 307;

    room.send();

    assertThat(receiver.calls()).hasSize(1);
    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.REFUSED);
  }

  @Test
  void C19_after_the_last_try_it_is_given_up_its_keeper_told_once_and_all_sent_again_on_demand() {
    Webhook webhook = room.add("Intranet", receiver.url(), DECIDED).webhook();
    receiver.status = 500;
    room.announce(DECIDED, "2026-AAAA-1");
    room.announce(DECIDED, "2026-BBBB-2");
    for (int i = 0; i < EndDelivery.MOST_TRIES; i++) {
      assertThat(room.mails).isEmpty();
      room.send();
      room.later(EndDelivery.LONGEST_PAUSE.multipliedBy(2));
    }
    assertThat(room.deliveries(DeliveryState.GIVEN_UP)).hasSize(2);
    assertThat(room.read(webhook.id()).failingSince()).isNotNull();
    assertThat(room.work.open).containsOnlyKeys("webhook.failing " + webhook.id());
    assertThat(room.mails).hasSize(1);
    assertThat(room.mails.get(0)).startsWith("boss@example.org webhookFailing [Intranet, ");

    receiver.status = 200;
    room.database.inTransaction(
        "platform",
        em -> assertThat(room.replay(new JpaWebhooks(em)).allGivenUp(webhook.id())).isEqualTo(2));
    room.send();

    assertThat(room.deliveries(DeliveryState.DELIVERED)).hasSize(2);
    assertThat(room.read(webhook.id()).failingSince()).isNull();
    assertThat(room.work.open).isEmpty();
    assertThat(room.audited).contains("webhook.replayed Intranet{deliveries=2}");
  }

  @Test
  void C19_one_delivery_is_sent_again_but_not_while_it_waits() {
    room.add("Intranet", receiver.url(), DECIDED);
    room.announce(DECIDED, "2026-AAAA-1");
    long id = room.only().id();
    assertThatThrownBy(() -> replayOne(id)).isInstanceOf(Refusal.class);
    room.send();

    replayOne(id);
    room.send();

    assertThat(receiver.calls()).hasSize(2);
    assertThat(receiver.calls().get(1).body()).isEqualTo(receiver.calls().get(0).body());
  }

  private void replayOne(long id) {
    room.database.inTransaction("platform", em -> room.replay(new JpaWebhooks(em)).one(id));
  }

  @Test
  void C19_one_that_does_not_answer_holds_up_nobody_else() throws Exception {
    try (Receiver dead = new Receiver()) {
      dead.silent = true;
      room.add("Dead", dead.url(), DECIDED);
      room.add("Alive", receiver.url(), DECIDED);
      for (int i = 0; i < 20; i++) {
        room.announce(DECIDED, "2026-AAAA-" + i);
      }

      SendDeliveries node = room.node();
      node.run();

      assertThat(receiver.calls()).hasSize(20);
      assertThat(dead.calls()).hasSize(1);
      assertThat(room.deliveries(DeliveryState.WAITING))
          .hasSize(20)
          .allMatch(line -> line.webhook().equals("Dead"));
    }
  }

  @Test
  void C19_whatever_never_answers_is_over_after_a_while() {
    room.patience = Duration.ofMillis(300);
    receiver.silent = true;
    room.add("Intranet", receiver.url(), DECIDED);
    room.announce(DECIDED, "2026-AAAA-1");

    room.send();

    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.NO_ANSWER);
  }

  @Test
  void C19_nobody_there_and_a_name_that_leads_elsewhere_by_now_are_told_apart() {
    room.add("Gone", receiver.url(), DECIDED);
    receiver.close();
    room.announce(DECIDED, "2026-AAAA-1");
    room.send();
    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.UNREACHABLE);

    room.permitted = new PermittedAddresses("");
    room.later(Duration.ofHours(1));
    room.send();
    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.NOT_PERMITTED);
  }

  @Test
  void C19_a_delivery_whose_node_was_killed_is_sent_by_another_after_its_lease() {
    Webhook webhook = room.add("Intranet", receiver.url(), DECIDED).webhook();
    room.announce(DECIDED, "2026-AAAA-1");
    Instant now = room.clock.instant();
    assertThat(room.records.take(webhook.id(), now, now.plus(SendDeliveries.LEASE))).isPresent();
    room.send();
    assertThat(receiver.calls()).isEmpty();

    room.later(SendDeliveries.LEASE);
    room.send();

    assertThat(receiver.calls()).hasSize(1);
  }

  @Test
  void C19_a_paused_webhook_is_told_nothing_and_a_changed_one_elsewhere() throws Exception {
    Webhook webhook = room.add("Intranet", receiver.url(), DECIDED).webhook();
    room.announce(DECIDED, "2026-AAAA-1");
    WebhookDetails paused =
        new WebhookDetails("Intranet", receiver.url(), Set.of(DECIDED, CLOSED), true);
    Webhook rests = room.change(webhook.id(), webhook.version(), paused);
    room.announce(CLOSED, "2026-BBBB-2");
    room.send();
    assertThat(receiver.calls()).isEmpty();
    assertThatThrownBy(() -> room.change(webhook.id(), webhook.version() - 1, paused))
        .isInstanceOf(Refusal.class);

    try (Receiver other = new Receiver()) {
      room.change(
          rests.id(),
          rests.version(),
          new WebhookDetails("Intranet", other.url(), Set.of(CLOSED), false));
      room.send();
      assertThat(other.calls()).extracting(Receiver.Call::event).containsExactly(DECIDED);
    }
  }

  @Test
  void C19_everything_that_is_wrong_with_a_webhook_is_told_at_once() {
    assertThatThrownBy(() -> room.add(" ", "http://10.0.0.1/", "no.such"))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("name", "url", "events"));
  }

  @Test
  void C19_only_who_keeps_the_settings_keeps_webhooks_or_sees_what_they_were_told() {
    room.user.signIn(new StaffMember(8, "li", "Li"), Permission.CASES_HANDLE);
    assertThatThrownBy(() -> room.add("Intranet", receiver.url(), DECIDED))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> room.deliveries(null)).isInstanceOf(Forbidden.class);
  }

  @Test
  void C19_the_list_is_read_page_by_page_in_both_directions() {
    room.add("Intranet", receiver.url(), DECIDED);
    for (int i = 0; i < 5; i++) {
      room.announce(DECIDED, "2026-AAAA-" + i);
    }
    SeeDeliveries see = new SeeDeliveries(new JdbcDeliveryList(room.sql), room.user);
    Slice<DeliveryLine> first = see.list(null, null, null, 2);
    Slice<DeliveryLine> second = see.list(null, null, first.next(), 2);
    Slice<DeliveryLine> third = see.list(null, null, second.next(), 2);
    assertThat(third.items()).extracting(DeliveryLine::reference).containsExactly("2026-AAAA-0");
    assertThat(third.next()).isNull();
    assertThat(see.list(null, null, third.previous(), 2)).isEqualTo(second);
    assertThat(see.list(null, null, second.previous(), 2)).isEqualTo(first);
    assertThat(first.total()).isEqualTo(5);
  }

  @Test
  void C19_what_is_long_done_is_forgotten_and_what_never_left_is_given_up() {
    room.add("Intranet", receiver.url(), DECIDED);
    room.announce(DECIDED, "2026-AAAA-1");
    room.later(TidyDeliveries.TOO_OLD.plusMinutes(1));
    new TidyDeliveries(room.finished, room.clock).run();
    assertThat(room.only().failure()).isEqualTo(DeliveryFailure.TOO_OLD);
    room.later(TidyDeliveries.KEPT.plusMinutes(1));
    new TidyDeliveries(room.finished, room.clock).run();
    assertThat(room.deliveries(null)).isEmpty();
  }
}
