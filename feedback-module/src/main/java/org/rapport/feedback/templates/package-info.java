/** Texts for messages to complainants, with placeholders, in both languages (C14). */
package org.rapport.feedback.templates;
