/**
 * First meetings with a stakeholder: prepared by five checks, led by an outline, recorded, and told
 * to the relationship (mission J4-J6).
 */
package org.rapport.stakeholder.meetings;
