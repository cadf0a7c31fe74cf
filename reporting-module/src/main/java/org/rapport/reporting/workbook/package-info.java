/**
 * The KPI workbook. POI makes every sheet of figures and the shell of the detail sheets; the rows
 * of those are streamed into the finished package, so that memory does not grow with the cases.
 */
package org.rapport.reporting.workbook;
