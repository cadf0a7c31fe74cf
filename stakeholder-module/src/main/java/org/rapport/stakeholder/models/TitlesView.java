package org.rapport.stakeholder.models;

import org.rapport.stakeholder.registry.GroupView;

/**
 * Titles towards a stakeholder group to show.
 *
 * @param version 0 where nobody has chosen any
 */
public record TitlesView(GroupView group, long version, TitlesEntry facts) {}
