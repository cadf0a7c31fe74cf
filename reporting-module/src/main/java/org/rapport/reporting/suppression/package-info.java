/**
 * What may be shown of few people, in one engine for screen, export, REST and drill-down ({@code
 * kpi.md}, "Suppression"). Nobody is exempt, administrators included.
 */
package org.rapport.reporting.suppression;
