package org.rapport.stakeholder.greetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.stakeholder.registry.Stamp;

/** The words that letters on an occasion begin with. */
@Entity
@Table(schema = "stakeholder", name = "greeting_template")
class GreetingTemplate {

  @Id
  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @Embedded private KeptWords words;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected GreetingTemplate() {}

  void say(GreetingWords typed, Stamp stamp) {
    words = new KeptWords(typed.checked());
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  GreetingWords words() {
    return words.words();
  }
}
