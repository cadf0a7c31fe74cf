/**
 * Stakeholders that are likely to be the same one: found by keys the database has an index of,
 * ranked by how alike they are, merged field by field and separated again (mission R14, R15).
 */
package org.rapport.stakeholder.duplicates;
