package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.incidents.IncidentState;
import org.rapport.stakeholder.incidents.ReadIncidents;

@ApplicationScoped
public class IncidentSheets implements ListSheets {

  private static final String ALL = "ALL";

  @Inject ReadIncidents read;

  /** Of one stakeholder everything is shown, unless somebody asks for less. */
  public static IncidentFilter filter(AskedList asked) {
    Long stakeholder = asked.number("stakeholder");
    String state = asked.text("state");
    boolean mine = "on".equals(asked.text("mine"));
    if (ALL.equals(state)) {
      return new IncidentFilter(stakeholder, null, mine);
    }
    IncidentState usual = stakeholder == null && state == null ? IncidentState.OPEN : null;
    return new IncidentFilter(
        stakeholder, usual == null ? asked.oneOf(IncidentState.class, "state") : usual, mine);
  }

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<IncidentLine>of(
                "incidents",
                Permission.STAKEHOLDERS_READ,
                (asked, from, size) -> read.page(filter(asked), from, size))
            .with("incident.list.what", line -> word("incident.kind.", line.kind()))
            .with("stakeholder.name", IncidentLine::stakeholder)
            .with("incident.list.state", line -> word("incident.state.", state(line)))
            .with("incident.handler", IncidentLine::handler)
            .with("incident.level", line -> word("incident.level.", line.level()))
            .with("incident.list.reported", IncidentLine::reportedAt)
            .with("incident.due", IncidentLine::dueAt)
            .with("incident.list.resolved", IncidentLine::resolvedOn));
  }

  private static IncidentState state(IncidentLine line) {
    return line.isOpen() ? IncidentState.OPEN : IncidentState.CLOSED;
  }
}
