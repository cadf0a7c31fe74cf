/** The registry's screens for staff: one page class per task. */
package org.rapport.stakeholder.staff;
