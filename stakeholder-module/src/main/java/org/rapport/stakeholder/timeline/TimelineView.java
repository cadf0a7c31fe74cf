package org.rapport.stakeholder.timeline;

import java.time.Instant;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.TimelineKind;

/**
 * A line of a timeline to be shown.
 *
 * @param text null where nothing was written
 * @param path the page with more, null where there is none
 * @param by who told it, empty where Rapport itself did or nobody signed in
 */
public record TimelineView(
    TimelineKind kind, Instant at, Message what, String text, String path, String by) {}
