/** Warns agents of complaints before they contact a stakeholder again (mission C20). */
package org.rapport.feedback.warnings;
