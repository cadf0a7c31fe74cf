package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.upkeep.Recurrence;

/** How often something is done, while it is typed in. */
public class RhythmDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final int MOST = 120;

  private Rhythm rhythm = Rhythm.MONTHS;
  private Integer number = 3;
  private String day;

  /** Null where no rhythm is chosen. */
  Recurrence recurrence() {
    return rhythm == null ? null : rhythm.of(this);
  }

  int number() {
    if (number == null || number < 1 || number > MOST) {
      throw Invalid.field("number", Message.of("stakeholder", "upkeep.number.range", MOST));
    }
    return number;
  }

  Recurrence dayOfYear() {
    Matcher parts = day();
    try {
      return new Recurrence.EveryYear(MonthDay.of(part(parts, 1), part(parts, 2)));
    } catch (DateTimeException none) {
      throw noDay();
    }
  }

  Recurrence lunarDay() {
    Matcher parts = day();
    try {
      return new Recurrence.EveryLunarYear(part(parts, 1), part(parts, 2));
    } catch (IllegalArgumentException none) {
      throw noDay();
    }
  }

  private Matcher day() {
    Matcher parts = DAY.matcher(day == null ? "" : day.strip());
    if (!parts.matches()) {
      throw noDay();
    }
    return parts;
  }

  private static int part(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static Invalid noDay() {
    return Invalid.field("day", Message.of("stakeholder", "upkeep.day.notOne"));
  }

  public Rhythm getRhythm() {
    return rhythm;
  }

  public void setRhythm(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
