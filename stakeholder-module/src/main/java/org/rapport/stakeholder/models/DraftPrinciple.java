package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.registry.Differences;
import org.rapport.stakeholder.registry.Stamps;

/** Writes drafts of principles (mission J2). */
@ApplicationScoped
@Transactional
public class DraftPrinciple {

  private final Editions editions;
  private final EditionDesk desk;
  private final CheckOutEdition checkOut;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  DraftPrinciple(
      Editions editions,
      EditionDesk desk,
      CheckOutEdition checkOut,
      Stamps stamps,
      AuditTrail audit) {
    this.editions = editions;
    this.desk = desk;
    this.checkOut = checkOut;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected DraftPrinciple() {
    this(null, null, null, null, null);
  }

  /**
   * Begins a new principle.
   *
   * @return the id of its first version, a draft
   */
  public long begin(PrincipleEntry entry) {
    Principle principle = new Principle(editions.newLine(), entry, stamps.now());
    desk.keep(principle);
    audit.record("principle.drafted", "principle", String.valueOf(principle.id()));
    return principle.id();
  }

  /**
   * @param version the one that was read
   */
  public void describe(long id, long version, PrincipleEntry entry) {
    Principle principle = checkOut.of(Principle.class, id, version);
    PrincipleEntry before = principle.entry();
    principle.describe(entry, stamps.now());
    desk.keep(principle);
    audit.record(
        "principle.changed",
        "principle",
        String.valueOf(id),
        Map.of("changed", Differences.between(before, principle.entry())));
  }
}
