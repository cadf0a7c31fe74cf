package org.rapport.stakeholder;

/**
 * A stakeholder group to choose.
 *
 * @param retired whether it takes no new members
 */
public record GroupName(long id, String english, String chinese, boolean retired) {}
