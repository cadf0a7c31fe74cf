/** The code that opens a case, and the guard that keeps it from being guessed (C3). */
package org.rapport.feedback.receipts;
