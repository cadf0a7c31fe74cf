/** Influence and interest of stakeholders, drawn as a map of any day (mission R12). */
package org.rapport.stakeholder.map;
