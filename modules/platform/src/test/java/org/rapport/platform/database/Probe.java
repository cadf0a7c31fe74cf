package org.rapport.platform.database;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** An entity with one column of each kind the modules use. */
@Entity
@Table(schema = "probe", name = "probe")
public class Probe {

  @Id private long id;
  private Instant happened;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private TimeUnit unit;

  @Version private int version;

  protected Probe() {}

  Probe(long id, Instant happened, LocalDate dueOn, TimeUnit unit) {
    this.id = id;
    this.happened = happened;
    this.dueOn = dueOn;
    this.unit = unit;
  }

  Instant happened() {
    return happened;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  TimeUnit unit() {
    return unit;
  }

  void dueOn(LocalDate day) {
    this.dueOn = day;
  }
}
