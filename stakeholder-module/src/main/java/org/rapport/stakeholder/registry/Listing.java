package org.rapport.stakeholder.registry;

import java.util.List;

/**
 * A page on its way to the reader.
 *
 * @param places nearest to where the page before ended first, one more than fit where there is one
 * @param total how many there are, or one more than {@code countedTo}
 */
record Listing(List<ListCursor> places, long total, int countedTo) {}
