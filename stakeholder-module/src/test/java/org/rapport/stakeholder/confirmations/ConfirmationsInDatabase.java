package org.rapport.stakeholder.confirmations;

import jakarta.persistence.EntityManager;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.registry.StaffNames;
import org.rapport.stakeholder.registry.Stamps;

/** Confirmations within a transaction, without a container. */
public final class ConfirmationsInDatabase {

  private final JpaConfirmations kept = new JpaConfirmations();

  public ConfirmationsInDatabase(EntityManager entities) {
    kept.entities = entities;
  }

  public ConfirmWithOthers confirm(StaffDirectory staff, Stamps stamps, AuditTrail audit) {
    return new ConfirmWithOthers(kept, new StaffNames(staff), stamps, audit);
  }

  public MadeUpConfirmations madeUp() {
    return new MadeUpConfirmations(kept);
  }
}
