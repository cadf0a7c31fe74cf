/**
 * E-mail in (mission C18): mail becomes a case or a message on the case whose reply address it was
 * sent to; what cannot be told apart by rule is set aside for staff to decide.
 */
package org.rapport.feedback.mailbox;
