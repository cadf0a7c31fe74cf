/**
 * The investigation of a case (mission C7): its plan, what is to be done by whom, and the evidence
 * for each point. The graver the matter, the more has to be there before anything is found.
 */
package org.rapport.feedback.investigation;
