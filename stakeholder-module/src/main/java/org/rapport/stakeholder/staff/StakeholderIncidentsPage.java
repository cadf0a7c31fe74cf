package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.incidents.IncidentView;
import org.rapport.stakeholder.incidents.ReadIncidents;

/** The exceptions of a stakeholder that are for the reader. */
@Named
@RequestScoped
public class StakeholderIncidentsPage {

  @Inject private ReadIncidents read;

  private final Map<Long, List<IncidentView>> found = new HashMap<>();

  public List<IncidentView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }
}
