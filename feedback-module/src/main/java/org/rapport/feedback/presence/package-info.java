/** Who else reads or writes a case right now (C14). */
package org.rapport.feedback.presence;
