package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.exports.IncidentSheets;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.incidents.IncidentState;
import org.rapport.stakeholder.incidents.ReadIncidents;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** The exceptions that are for the reader; open ones first of all (mission J15). */
@Named
@RequestScoped
public class IncidentListPage {

  private static final int SIZE = 50;

  @Inject private ReadIncidents read;
  @Inject private ReadStakeholder stakeholders;

  private IncidentFilter filter;
  private String name;
  private Slice<IncidentLine> slice;

  @PostConstruct
  void load() {
    filter = IncidentSheets.filter(Parameters.asked());
    Long stakeholder = filter.stakeholder();
    name = stakeholder == null ? null : stakeholders.require(stakeholder).name();
  }

  public Slice<IncidentLine> getSlice() {
    if (slice == null) {
      slice = read.page(filter, Parameters.text("page"), SIZE);
    }
    return slice;
  }

  public List<IncidentState> getStates() {
    return List.of(IncidentState.values());
  }

  public IncidentFilter getFilter() {
    return filter;
  }

  /** Of the stakeholder whose exceptions they are, null where they are anybody's. */
  public String getName() {
    return name;
  }
}
