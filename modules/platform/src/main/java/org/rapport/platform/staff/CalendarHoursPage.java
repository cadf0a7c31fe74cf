package org.rapport.platform.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.platform.calendar.ChangeCalendar;
import org.rapport.platform.calendar.SeeCalendar;

/** Somebody changes the hours of the ordinary week and of make-up workdays. */
@Named
@ViewScoped
public class CalendarHoursPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeeCalendar see;
  @Inject private ChangeCalendar change;
  @Inject private Clock clock;

  private Map<String, String> hours;
  private Instant seen;

  @PostConstruct
  void load() {
    seen = clock.instant();
    hours = new LinkedHashMap<>(see.hours());
  }

  public String save() {
    change.setHours(hours, seen);
    return "/staff/admin/calendar?faces-redirect=true";
  }

  public Map<String, String> getHours() {
    return hours;
  }
}
