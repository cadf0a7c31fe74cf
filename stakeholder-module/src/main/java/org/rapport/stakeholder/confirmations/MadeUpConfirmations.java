package org.rapport.stakeholder.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.stakeholder.registry.Stamp;

/** What made-up audiences said some time ago, for the demonstration. */
@ApplicationScoped
public class MadeUpConfirmations {

  private final Confirmations confirmations;

  @Inject
  MadeUpConfirmations(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  protected MadeUpConfirmations() {
    this(null);
  }

  public void make(Subject subject, ConfirmationEntry entry, Stamp stamp) {
    confirmations.keep(new Confirmation(subject, entry, stamp));
  }
}
