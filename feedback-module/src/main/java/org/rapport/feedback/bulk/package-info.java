/** One act on many cases at once: what was refused and why, and the way back (C14). */
package org.rapport.feedback.bulk;
