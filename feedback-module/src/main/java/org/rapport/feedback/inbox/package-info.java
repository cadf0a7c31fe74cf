/** The list of cases staff work from: filters, search, pages by key, counts up to a limit (C14). */
package org.rapport.feedback.inbox;
