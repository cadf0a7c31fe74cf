package org.rapport.platform.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.calendar.ChangeCalendar;
import org.rapport.platform.calendar.DayKind;
import org.rapport.platform.calendar.DeclaredDay;
import org.rapport.platform.calendar.SeeCalendar;

/** Somebody declares what one day is, or makes it an ordinary day again. */
@Named
@ViewScoped
public class CalendarDayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeeCalendar see;
  @Inject private ChangeCalendar change;
  @Inject private Clock clock;

  private LocalDate day;
  private DayKind kind = DayKind.HOLIDAY;
  private String nameEnglish;
  private String nameChinese;
  private boolean declared;
  private Instant seen;

  public void load() {
    seen = clock.instant();
    if (day == null) {
      return;
    }
    Optional<DeclaredDay> known = see.day(day);
    declared = known.isPresent();
    known.ifPresent(
        found -> {
          kind = found.kind();
          nameEnglish = found.nameEnglish();
          nameChinese = found.nameChinese();
        });
  }

  public String save() {
    change.declare(day, kind, nameEnglish, nameChinese, seen);
    return toYear();
  }

  public String forget() {
    change.forget(day, seen);
    return toYear();
  }

  private String toYear() {
    return "/staff/admin/calendar?faces-redirect=true&year=" + day.getYear();
  }

  public List<DayKind> getKinds() {
    return List.of(DayKind.values());
  }

  public boolean isDeclared() {
    return declared;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public DayKind getKind() {
    return kind;
  }

  public void setKind(DayKind kind) {
    this.kind = kind;
  }

  public String getNameEnglish() {
    return nameEnglish;
  }

  public void setNameEnglish(String nameEnglish) {
    this.nameEnglish = nameEnglish;
  }

  public String getNameChinese() {
    return nameChinese;
  }

  public void setNameChinese(String nameChinese) {
    this.nameChinese = nameChinese;
  }
}
