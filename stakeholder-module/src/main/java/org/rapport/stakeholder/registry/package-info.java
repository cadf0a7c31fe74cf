/**
 * Who the stakeholders are (mission R1-R10): the stakeholder with its contacts and groups, and one
 * use case per thing people do with them. Lists and searches read their own table, see {@link
 * org.rapport.stakeholder.registry.ListStakeholders}.
 */
package org.rapport.stakeholder.registry;
