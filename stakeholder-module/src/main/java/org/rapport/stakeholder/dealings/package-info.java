/**
 * What the organization and a stakeholder did with each other before: services bought either way
 * and cooperation (mission R11).
 */
package org.rapport.stakeholder.dealings;
