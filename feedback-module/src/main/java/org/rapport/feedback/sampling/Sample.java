package org.rapport.feedback.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A quarter's sample as it was drawn; nothing about it changes afterwards. */
@Entity(name = "AuditSample")
@Table(schema = "feedback", name = "audit_sample")
public class Sample {

  @Id private String quarter;

  private long seed;
  private int size;

  /** How many there were to draw from. */
  private int population;

  @Column(name = "population_hash")
  private String populationHash;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_by")
  private long drawnBy;

  protected Sample() {}

  Sample(Quarter quarter, Draw draw, int population, String hash, long by, Instant at) {
    this.quarter = quarter.toString();
    this.seed = draw.seed();
    this.size = draw.size();
    this.population = population;
    this.populationHash = hash;
    this.drawnBy = by;
    this.drawnAt = at;
  }

  Draw draw() {
    return new Draw(seed, size);
  }

  /** Whether these are the cases it was drawn from. */
  boolean isOf(String hash) {
    return populationHash.equals(hash);
  }

  public String quarter() {
    return quarter;
  }

  public long seed() {
    return seed;
  }

  public int population() {
    return population;
  }

  public Instant drawnAt() {
    return drawnAt;
  }

  long drawnBy() {
    return drawnBy;
  }
}
