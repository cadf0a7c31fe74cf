package org.rapport.stakeholder.registry;

/**
 * A stakeholder an import made or added to.
 *
 * @param version as the import left it, to tell later whether somebody has changed it
 */
public record Taken(long id, long version) {}
