/**
 * Stakeholders come in from a file: read, mapped, checked row by row with likely duplicates
 * proposed, taken in the background, and taken out again as a whole if wanted (mission R14).
 * Nothing enters the registry before somebody has confirmed it.
 */
package org.rapport.stakeholder.imports;
