package org.rapport.stakeholder;

import java.time.Instant;

/** A stakeholder has joined the registry; told in the same transaction. */
public record StakeholderRegistered(StakeholderSummary stakeholder, Instant at) {}
