package org.rapport.stakeholder.meetings;

/** Where the house's outline is kept. */
interface HouseOutlines {

  HouseOutline get();

  void keep(HouseOutline outline);
}
