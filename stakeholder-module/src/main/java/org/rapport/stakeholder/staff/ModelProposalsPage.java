package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.incidents.ProposalView;
import org.rapport.stakeholder.incidents.ProposeModelChange;
import org.rapport.stakeholder.incidents.ReadProposals;

/** What exceptions taught about a model, on the model's page (mission J15). */
@Named
@RequestScoped
public class ModelProposalsPage {

  @Inject private ReadProposals read;
  @Inject private ProposeModelChange propose;
  @Inject private Notices notices;

  private final Map<Long, List<ProposalView>> found = new HashMap<>();

  public List<ProposalView> of(long model) {
    return found.computeIfAbsent(model, read::of);
  }

  public String draft(long incident) {
    long draft = propose.draft(incident);
    notices.good("incident.drafted");
    return ModelPlaces.model(draft);
  }
}
