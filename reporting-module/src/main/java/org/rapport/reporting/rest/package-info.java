/** KPIs and the workbook over REST. */
package org.rapport.reporting.rest;
