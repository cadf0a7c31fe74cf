package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.incidents.ReadIncidents;

/** The latest exceptions of a stakeholder that are for the reader. */
@Named
@RequestScoped
public class StakeholderIncidentsPage {

  private static final int SHOWN = 5;

  @Inject private ReadIncidents read;
  @Inject private CurrentUser user;

  private final Map<Long, Slice<IncidentLine>> found = new HashMap<>();

  public Slice<IncidentLine> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, id -> read.page(IncidentFilter.of(id), null, SHOWN));
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
