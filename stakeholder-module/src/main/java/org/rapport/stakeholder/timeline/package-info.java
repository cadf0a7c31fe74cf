/** What happened with a stakeholder, over all features (mission R16). */
package org.rapport.stakeholder.timeline;
