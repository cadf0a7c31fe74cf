/** Narrowed inboxes that staff keep under a name, for themselves or for all (C14). */
package org.rapport.feedback.views;
