package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.exports.TimelineSheets;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.timeline.ReadTimeline;
import org.rapport.stakeholder.timeline.TimelineFilter;
import org.rapport.stakeholder.timeline.TimelineView;

/** Everything that happened with a stakeholder, the newest first (mission R16). */
@Named
@RequestScoped
public class TimelinePage {

  private static final int PER_PAGE = 50;

  @Inject private ReadTimeline timeline;
  @Inject private ReadStakeholder stakeholders;
  @Inject private Texts texts;

  private long id;
  private String name;
  private TimelineFilter filter;
  private Slice<TimelineView> lines;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    name = stakeholders.require(id).name();
    filter = TimelineSheets.filter(Parameters.asked());
  }

  public Slice<TimelineView> getLines() {
    if (lines == null) {
      lines = timeline.page(id, filter, Parameters.text("page"), PER_PAGE);
    }
    return lines;
  }

  public String what(TimelineView line) {
    return texts.here(line.what());
  }

  public List<TimelineKind> getKinds() {
    return List.of(TimelineKind.values());
  }

  public TimelineFilter getFilter() {
    return filter;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
