/**
 * Keeping in touch: plans that come back, lunar festivals too, logged contacts, and what slips away
 * (mission J12-J14).
 */
package org.rapport.stakeholder.upkeep;
