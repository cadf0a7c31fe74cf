package org.rapport.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.kernel.Text;

/** A holiday or a make-up workday. */
@Entity
@Table(schema = "platform", name = "calendar_day")
class CalendarDay {

  private static final int LONGEST_NAME = 100;

  @Id private LocalDate day;

  @Enumerated(EnumType.STRING)
  private DayKind kind;

  @Column(name = "name_english")
  private String nameEnglish;

  @Column(name = "name_chinese")
  private String nameChinese;

  /** The authority has not arranged this year yet. */
  private boolean provisional;

  @Version private long version;

  protected CalendarDay() {}

  CalendarDay(LocalDate day, DayKind kind, String nameEnglish, String nameChinese) {
    this.day = Objects.requireNonNull(day, "day");
    declare(kind, nameEnglish, nameChinese);
  }

  /** Whoever declares a day knows what it is: it is provisional no more. */
  void declare(DayKind as, String english, String chinese) {
    this.kind = Objects.requireNonNull(as, "kind");
    this.nameEnglish = Text.required(english, "nameEnglish", LONGEST_NAME);
    this.nameChinese = Text.required(chinese, "nameChinese", LONGEST_NAME);
    this.provisional = false;
  }

  void confirm() {
    this.provisional = false;
  }

  DeclaredDay declared() {
    return new DeclaredDay(day, kind, nameEnglish, nameChinese, provisional);
  }
}
