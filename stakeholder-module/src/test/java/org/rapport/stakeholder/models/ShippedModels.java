package org.rapport.stakeholder.models;

import jakarta.persistence.EntityManager;
import org.rapport.platform.StaffDirectory;

/** The models Rapport ships with, for tests of what follows them. */
public final class ShippedModels {

  /** Of public authorities: the general journey. */
  public static final long GENERAL = 1;

  private ShippedModels() {}

  public static RelationshipModels on(EntityManager entities, StaffDirectory staff) {
    JpaEditions editions = new JpaEditions();
    editions.entities = entities;
    return new AgreedModels(editions, new EditionNames(staff));
  }

  public static ReadEditions reading(EntityManager entities, StaffDirectory staff) {
    JpaEditions editions = new JpaEditions();
    editions.entities = entities;
    return new ReadEditions(editions, new EditionNames(staff));
  }
}
