/**
 * Greetings, invitations and news to many at once: chosen, worded and looked at beforehand, sent
 * once, and each noted as a contact (mission J14).
 */
package org.rapport.stakeholder.greetings;
