/**
 * Other programs are told over HTTP what happened (mission C19): where to, by whom signed, how
 * often tried and what became of it.
 */
package org.rapport.platform.webhooks;
