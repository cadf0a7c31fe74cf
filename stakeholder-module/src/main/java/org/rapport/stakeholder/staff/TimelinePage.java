package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.TimelineKind;
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
  private TimelineKind kind;
  private LocalDate since;
  private LocalDate until;
  private Slice<TimelineView> lines;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    name = stakeholders.require(id).name();
    kind = Parameters.oneOf(TimelineKind.class, "kind");
    since = Parameters.day("since");
    until = Parameters.day("until");
  }

  public Slice<TimelineView> getLines() {
    if (lines == null) {
      List<TimelineKind> kinds = kind == null ? List.of() : List.of(kind);
      TimelineFilter filter = new TimelineFilter(kinds, since, until);
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

  public TimelineKind getKind() {
    return kind;
  }

  public LocalDate getSince() {
    return since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
