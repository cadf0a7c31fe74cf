package org.rapport.stakeholder.duplicates;

import jakarta.persistence.EntityManager;
import org.rapport.stakeholder.registry.StakeholdersKept;

/** The search for duplicates without a container. */
public final class DuplicatesRoom {

  private DuplicatesRoom() {}

  public static FindAlike find(EntityManager entities) {
    return new FindAlike(lookalikes(entities));
  }

  public static void remember(EntityManager entities, StakeholdersKept event) {
    remembering(entities).kept(event);
  }

  static RememberAlike remembering(EntityManager entities) {
    return new RememberAlike(lookalikes(entities), find(entities));
  }

  static Lookalikes lookalikes(EntityManager entities) {
    JpaLookalikes lookalikes = new JpaLookalikes();
    lookalikes.entities = entities;
    return lookalikes;
  }
}
