package org.rapport.stakeholder.rest;

import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StatusEntry;

/**
 * A stakeholder to be registered.
 *
 * @param status the one to begin with, since when and why
 */
public record Registration(StakeholderEntry facts, StatusEntry status) {}
