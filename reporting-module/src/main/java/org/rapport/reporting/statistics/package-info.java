/**
 * Intervals and estimates as {@code kpi.md} defines them: 95 % throughout, pure values, nothing of
 * the database.
 */
package org.rapport.reporting.statistics;
