package org.rapport.stakeholder.models;

/** How communal a relationship is, from exchange upwards (I 2.2.1.1, 2.2.1.2). */
public enum Collectivity {
  BASIC(Parties.ORGANIZATIONS),
  COOPERATIVE(Parties.ORGANIZATIONS),
  PARTNERSHIP(Parties.ORGANIZATIONS),
  STRICTLY_BUSINESS(Parties.PEOPLE),
  BUSINESS_FRIEND(Parties.PEOPLE),
  PERSONAL_FRIEND(Parties.PEOPLE);

  private final Parties parties;

  Collectivity(Parties parties) {
    this.parties = parties;
  }

  public Parties parties() {
    return parties;
  }
}
