package org.rapport.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rapport.kernel.WorkingHours;

/** The hours of one day of the ordinary week, or of a make-up workday. */
@Entity
@Table(schema = "platform", name = "calendar_hours")
class DayHours {

  @Id
  @Column(name = "day_of_week")
  private String dayOfWeek;

  private String hours;

  @Version private long version;

  protected DayHours() {}

  String dayOfWeek() {
    return dayOfWeek;
  }

  WorkingHours hours() {
    return WorkingHours.parse(hours);
  }

  void change(WorkingHours to) {
    this.hours = to.toString();
  }
}
