/** What stakeholders want and expect, and where they want different things of one matter (R12). */
package org.rapport.stakeholder.interests;
