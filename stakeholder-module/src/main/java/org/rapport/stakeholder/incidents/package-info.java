/**
 * Exceptions on the way: conflicts, crises, models that do not work, harmful behavior; mediated,
 * escalated with deadlines in working time, and learnt from (mission J15).
 */
package org.rapport.stakeholder.incidents;
