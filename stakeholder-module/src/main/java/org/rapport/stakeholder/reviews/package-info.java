/**
 * Reviews of relationships, of models and of the approach as a whole: what was found and learned,
 * what is to be improved and whether it helped, and what the parties are told (mission J16).
 */
package org.rapport.stakeholder.reviews;
