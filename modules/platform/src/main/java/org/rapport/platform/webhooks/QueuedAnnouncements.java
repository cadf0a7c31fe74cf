package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.rapport.platform.Announcement;
import org.rapport.platform.Announcements;

/** Queues what is announced, with whatever else the caller's transaction writes. */
@ApplicationScoped
class QueuedAnnouncements implements Announcements {

  private final DeliveryRecords records;
  private final Clock clock;

  protected QueuedAnnouncements() {
    this(null, null);
  }

  @Inject
  QueuedAnnouncements(DeliveryRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public void announce(Announcement news) {
    records.queue(DeliveryBody.of(news), clock.instant());
  }
}
