package org.rapport.stakeholder.greetings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Stamp;

/** A letter to many: chosen and worded as a draft, sent once, and kept (mission J14). */
@Entity
@Table(schema = "stakeholder", name = "greeting")
class Greeting {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "greeting")
  @SequenceGenerator(
      name = "greeting",
      schema = "stakeholder",
      sequenceName = "greeting_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @Embedded private KeptAudience audience;

  @Embedded private KeptWords words;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private GreetingState state = GreetingState.DRAFT;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "made_by", nullable = false)
  private long madeBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Greeting() {}

  Greeting(GreetingEntry entry, GreetingWords words, Stamp stamp) {
    this.madeBy = stamp.by();
    this.words = new KeptWords(words);
    choose(entry, stamp);
  }

  /** Another occasion or audience. */
  final void choose(GreetingEntry typed, Stamp stamp) {
    refuseUnlessDraft();
    GreetingEntry entry = typed.checked();
    occasion = entry.occasion();
    audience = new KeptAudience(entry.audience());
    changedAt = stamp.at();
  }

  void write(GreetingWords typed, Stamp stamp) {
    refuseUnlessDraft();
    words = new KeptWords(typed.checked());
    changedAt = stamp.at();
  }

  /**
   * From now on it is on its way, whoever asks again.
   *
   * @throws Refusal if it is already
   */
  void send(Stamp stamp) {
    refuseUnlessDraft();
    state = GreetingState.SENDING;
    changedAt = stamp.at();
  }

  void runs(long job) {
    jobId = job;
  }

  void sent(Instant at) {
    state = GreetingState.SENT;
    sentAt = at;
  }

  void refuseUnlessDraft() {
    if (state != GreetingState.DRAFT) {
      throw Refusal.because("stakeholder", "greeting.onItsWay");
    }
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  GreetingEntry entry() {
    return new GreetingEntry(occasion, audience.audience());
  }

  GreetingWords words() {
    return words.words();
  }

  GreetingState state() {
    return state;
  }

  Long jobId() {
    return jobId;
  }

  long madeBy() {
    return madeBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  Instant sentAt() {
    return sentAt;
  }
}
