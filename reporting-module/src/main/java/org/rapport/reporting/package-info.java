/** KPIs and reports: what leadership reads, on screen, over REST and as a workbook. */
package org.rapport.reporting;
