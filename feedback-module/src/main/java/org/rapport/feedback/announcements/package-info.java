/** What other programs are told of a case: that something happened, and how it is now (C19). */
package org.rapport.feedback.announcements;
