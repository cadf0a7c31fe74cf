/** Screens for those who handle cases: one page bean for each task. */
package org.rapport.feedback.staff;
