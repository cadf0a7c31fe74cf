/**
 * The course of working with a stakeholder: first meetings, assessment, decision, agreement, the
 * steps of the journey and its end (mission J3, J7-J11, J17). Its gates are rules of the entity.
 */
package org.rapport.stakeholder.journey;
