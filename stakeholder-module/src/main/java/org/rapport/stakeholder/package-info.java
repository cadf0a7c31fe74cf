/**
 * The stakeholder registry as other modules know it: ask {@link
 * org.rapport.stakeholder.StakeholderDirectory}, observe the event records. Stakeholders go by
 * their id; nothing else of this module may be touched from outside.
 */
package org.rapport.stakeholder;
