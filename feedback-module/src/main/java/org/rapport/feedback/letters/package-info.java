/** Decisions as letters: what is in them, and where to turn who is not content (C8). */
package org.rapport.feedback.letters;
