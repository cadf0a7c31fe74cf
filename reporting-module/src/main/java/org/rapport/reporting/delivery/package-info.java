/**
 * Workbooks made in the background and kept for a while, for who asked for them (mission K13): long
 * ones show how far they are and can be stopped.
 */
package org.rapport.reporting.delivery;
