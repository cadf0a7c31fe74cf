/**
 * The figures of a period. One {@link org.rapport.reporting.kpi.Figures} feeds dashboard, REST and
 * workbook, and what may not be shown is not in it, so that they agree and leak nothing.
 */
package org.rapport.reporting.kpi;
