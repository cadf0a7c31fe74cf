/** Asks people once how they found what became of their case (mission C13). */
package org.rapport.feedback.ratings;
