package org.rapport.stakeholder.incidents;

/**
 * Whoever wants to see an exception.
 *
 * @param leads whether they may see those that name colleagues without having to do with them
 */
record IncidentReader(long account, boolean leads) {

  /**
   * Whoever an exception names never sees it. Where it names nobody, everybody does who works with
   * its stakeholder.
   */
  boolean sees(Incident incident) {
    boolean may = leads || incident.involves(account);
    return !incident.report().namesSomebody() || !incident.report().names(account) && may;
  }
}
