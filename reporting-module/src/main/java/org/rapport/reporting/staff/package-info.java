/** The dashboard. */
package org.rapport.reporting.staff;
