package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rapport.platform.Outbox;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * Tells who keeps a webhook that it fails: once, by mail, and on their list of work until something
 * arrives again.
 */
@ApplicationScoped
class NoteFailing {

  static final String KIND = "webhook.failing";
  private static final String PAGE = "/staff/admin/webhook-deliveries?state=GIVEN_UP&webhook=";

  private final DeliveryRecords records;
  private final WorkList work;
  private final StaffAddresses addresses;
  private final Outbox outbox;
  private final Settings settings;

  protected NoteFailing() {
    this(null, null, null, null, null);
  }

  @Inject
  NoteFailing(
      DeliveryRecords records,
      WorkList work,
      StaffAddresses addresses,
      Outbox outbox,
      Settings settings) {
    this.records = records;
    this.work = work;
    this.addresses = addresses;
    this.outbox = outbox;
    this.settings = settings;
  }

  void since(Instant now, Delivery.Endpoint webhook) {
    if (records.failing(webhook.webhook(), now)) {
      String page = PAGE + webhook.webhook();
      work.open(
          WorkItem.of(
              webhook.keeper(), "platform", KIND, webhook.webhook(), null, webhook.name(), page));
      mail(webhook, settings.publicUrl() + page);
    }
  }

  void noMore(Delivery.Endpoint webhook) {
    if (records.working(webhook.webhook())) {
      work.close("platform", KIND, webhook.webhook());
    }
  }

  private void mail(Delivery.Endpoint webhook, String page) {
    Locale language = addresses.language(webhook.keeper()).orElse(Texts.ENGLISH);
    addresses
        .of(webhook.keeper())
        .ifPresent(
            keeper ->
                outbox.enqueue(
                    keeper, "platform", "webhookFailing", language, List.of(webhook.name(), page)));
  }
}
