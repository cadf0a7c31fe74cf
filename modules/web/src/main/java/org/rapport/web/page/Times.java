package org.rapport.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** Moments and days as people of the current language write them, in the organisation's zone. */
@Named("times")
@ApplicationScoped
public class Times {

  @Inject private Settings settings;
  @Inject private Texts texts;

  public String moment(Instant moment) {
    return moment == null
        ? ""
        : moments().withLocale(texts.language()).withZone(settings.timeZone()).format(moment);
  }

  /**
   * @param value a {@link LocalDate} or an {@link Instant}
   */
  public String day(Object value) {
    if (value instanceof Instant moment) {
      return day(moment.atZone(zone()).toLocalDate());
    }
    return value instanceof LocalDate day
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(texts.language())
            .format(day)
        : "";
  }

  /** The day of a moment in full, with its day of the week, where somebody has to plan by it. */
  public String weekday(Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(texts.language())
            .withZone(zone())
            .format(moment);
  }

  /** Offices in China write 17:30; what the runtime knows of it changes with its version. */
  private DateTimeFormatter moments() {
    return texts.language().getLanguage().equals("zh")
        ? DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
  }

  private ZoneId zone() {
    return settings.timeZone();
  }
}
