/** By when an answer is owed, counted in working time, and why that day (C4). */
package org.rapport.feedback.deadlines;
