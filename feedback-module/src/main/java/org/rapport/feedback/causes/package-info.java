/** Why things went wrong, counted, and what is done about causes that come too often (C12). */
package org.rapport.feedback.causes;
