package org.rapport.stakeholder.models;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.rapport.stakeholder.registry.Stamp;

/** A version of a principle that holds for all relationships (I T3.2). */
@Entity
@DiscriminatorValue("PRINCIPLE")
class Principle extends Edition {

  protected Principle() {}

  Principle(long lineId, PrincipleEntry entry, Stamp stamp) {
    super(lineId, 1, stamp);
    describe(entry, stamp);
  }

  private Principle(Principle agreed, int number, Stamp stamp) {
    super(agreed.lineId(), number, stamp);
    say(agreed.name(), agreed.text(), stamp);
  }

  /** A new draft with the same words. */
  Principle draft(int number, Stamp stamp) {
    refuseDraftFromDraft();
    return new Principle(this, number, stamp);
  }

  final void describe(PrincipleEntry typed, Stamp stamp) {
    PrincipleEntry entry = typed.checked();
    say(entry.name(), entry.statement(), stamp);
  }

  PrincipleEntry entry() {
    return new PrincipleEntry(name(), text());
  }

  @Override
  EditionKind kind() {
    return EditionKind.PRINCIPLE;
  }

  @Override
  int missing() {
    return text().isComplete() ? 0 : 1;
  }
}
