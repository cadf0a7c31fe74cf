/**
 * What is written in the files of cases is read in the background, so that the cases are found by
 * it (mission C14).
 */
package org.rapport.feedback.reading;
