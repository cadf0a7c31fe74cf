package org.rapport.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;

/** The secret address at which one's calendar program finds what one has to do (mission J14). */
@ApplicationScoped
@Transactional
public class OwnCalendarFeed {

  private final CalendarFeeds feeds;
  private final CurrentUser user;
  private final RandomGenerator random;
  private final Settings settings;
  private final Clock clock;
  private final AuditTrail audit;

  @Inject
  OwnCalendarFeed(
      CalendarFeeds feeds,
      CurrentUser user,
      RandomGenerator random,
      Settings settings,
      Clock clock,
      AuditTrail audit) {
    this.feeds = feeds;
    this.user = user;
    this.random = random;
    this.settings = settings;
    this.clock = clock;
    this.audit = audit;
  }

  protected OwnCalendarFeed() {
    this(null, null, null, null, null, null);
  }

  /**
   * Makes a new address; the one before opens nothing any more.
   *
   * @return it, this once: nobody can read it again
   */
  public URI renew() {
    long account = user.signedIn().id();
    FeedSecret secret = FeedSecret.random(random);
    feeds.keep(account, secret.hash(), clock.instant());
    record("calendar-feed.renewed", account);
    return URI.create(settings.publicUrl() + "/calendar/" + secret.value() + ".ics");
  }

  /** From now on there is none. */
  public void stop() {
    long account = user.signedIn().id();
    feeds.remove(account);
    record("calendar-feed.stopped", account);
  }

  /** When the address was made; empty where there is none. */
  public Optional<Instant> madeAt() {
    return feeds.madeAt(user.signedIn().id());
  }

  private void record(String action, long account) {
    audit.record(action, "account", String.valueOf(account), Map.of());
  }
}
