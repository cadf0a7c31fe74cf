package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.rapport.platform.work.OwnCalendarFeed;

/** The address of one's work list for calendar programs, shown once when it is made. */
@Named
@RequestScoped
public class CalendarFeedPage {

  @Inject private OwnCalendarFeed feed;

  private String address;

  public void renew() {
    address = feed.renew().toString();
  }

  public void stop() {
    feed.stop();
  }

  /** Null where there is none. */
  public Instant getMadeAt() {
    return feed.madeAt().orElse(null);
  }

  /** Null but right after it was made. */
  public String getAddress() {
    return address;
  }
}
