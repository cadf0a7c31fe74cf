/** Which case goes to whom when it comes in: rules in an order, and why one fires or not (C6). */
package org.rapport.feedback.routing;
