/**
 * What every business module stands on, and all that they may use of it: who acts and what they may
 * do, the audit trail, mail, files, the working calendar, settings, idempotency.
 */
package org.rapport.platform;
