/**
 * Joint projects with existing stakeholders: proposed, talked over, agreed on or declined (mission
 * J13).
 */
package org.rapport.stakeholder.projects;
