package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.timeline.ReadTimeline;
import org.rapport.stakeholder.timeline.TimelineFilter;
import org.rapport.stakeholder.timeline.TimelineView;

/** The latest lines of a stakeholder's timeline. */
@Named
@RequestScoped
public class LatestPage {

  private static final int SHOWN = 5;

  @Inject private ReadTimeline timeline;
  @Inject private Texts texts;

  private final Map<Long, List<TimelineView>> read = new HashMap<>();

  public List<TimelineView> of(long stakeholder) {
    return read.computeIfAbsent(
        stakeholder, id -> timeline.page(id, TimelineFilter.ALL, null, SHOWN).items());
  }

  public String what(TimelineView line) {
    return texts.here(line.what());
  }
}
