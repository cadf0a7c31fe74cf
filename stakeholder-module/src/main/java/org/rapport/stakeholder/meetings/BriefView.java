package org.rapport.stakeholder.meetings;

import java.util.List;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.registry.SensitivityView;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.timeline.TimelineView;

/**
 * All that whoever leads a meeting takes along, on one page.
 *
 * @param before the meeting that was held last, null where there was none
 * @param leader name of who leads it, empty where nobody is known any more
 * @param care what must be handled with care, empty for who may not read it
 * @param dealings what was bought and done together before, the latest begun first
 * @param latest what happened with the party, the newest first
 */
public record BriefView(
    MeetingView meeting,
    MeetingView before,
    RelationshipView relationship,
    StakeholderView party,
    String leader,
    List<SensitivityView> care,
    List<DealingView> dealings,
    List<TimelineView> latest) {}
