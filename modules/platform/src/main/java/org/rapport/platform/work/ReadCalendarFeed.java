package org.rapport.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** What somebody has to do within a year, for their calendar program. */
@ApplicationScoped
@Transactional
public class ReadCalendarFeed {

  private static final int MOST_EVENTS = 2000;

  private final CalendarFeeds feeds;
  private final Texts texts;
  private final Settings settings;
  private final Clock clock;

  @Inject
  ReadCalendarFeed(CalendarFeeds feeds, Texts texts, Settings settings, Clock clock) {
    this.feeds = feeds;
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
  }

  protected ReadCalendarFeed() {
    this(null, null, null, null);
  }

  /**
   * @return an iCalendar file; empty where the secret opens nothing
   */
  public Optional<String> with(String secret) {
    return feeds.of(new FeedSecret(secret).hash()).map(this::file);
  }

  private String file(CalendarFeeds.Reader reader) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, settings.timeZone());
    Locale language = reader.language() == null ? texts.language() : reader.language();
    CalendarFile file =
        new CalendarFile(texts.in(language, "platform", "feed.name", settings.organization()), now);
    feeds
        .between(reader.account(), today, today.plusYears(1), MOST_EVENTS)
        .forEach(
            line ->
                file.allDay(
                    "work-" + line.id() + "@" + settings.publicUrl().getHost(),
                    line.dueOn(),
                    texts.in(language, line.what()),
                    settings.publicUrl() + line.path()));
    return file.text();
  }
}
