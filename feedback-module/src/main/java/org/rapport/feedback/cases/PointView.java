package org.rapport.feedback.cases;

import org.rapport.feedback.Finding;

/**
 * A point of complaint as shown.
 *
 * @param finding null until found
 */
public record PointView(int number, String text, Finding finding, String reasons) {}
