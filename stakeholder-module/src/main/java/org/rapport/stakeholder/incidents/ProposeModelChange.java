package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.NewVersion;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.Stamps;

/** Turns what an exception taught into a draft of the model (mission J15, J2). */
@ApplicationScoped
@Transactional
public class ProposeModelChange {

  private final Incidents incidents;
  private final IncidentDesk desk;
  private final RelationshipModels models;
  private final ReadEditions editions;
  private final NewVersion newVersion;
  private final CurrentUser user;
  private final Stamps stamps;

  @Inject
  ProposeModelChange(
      Incidents incidents,
      IncidentDesk desk,
      RelationshipModels models,
      ReadEditions editions,
      NewVersion newVersion,
      CurrentUser user,
      Stamps stamps) {
    this.incidents = incidents;
    this.desk = desk;
    this.models = models;
    this.editions = editions;
    this.newVersion = newVersion;
    this.user = user;
    this.stamps = stamps;
  }

  protected ProposeModelChange() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param model what all versions of the model share
   * @throws org.rapport.kernel.Refusal if a draft has an earlier proposal of it already
   */
  public void with(long id, long version, Long model, String text) {
    Incident incident = desk.checkedOut(id, version);
    boolean inForce =
        model != null
            && models.thatMayBeFollowed(List.of()).stream().anyMatch(one -> one.modelId() == model);
    if (!inForce) {
      throw Invalid.field("model", Message.of("stakeholder", "incident.proposal.model"));
    }
    incident.propose(model, text, stamps.now());
    keep(incident, "incident.proposed");
  }

  /**
   * Drafts the next version of the model, or takes the draft there is.
   *
   * @return the draft's id
   * @throws org.rapport.kernel.Refusal if a draft has it already
   */
  public long draft(long id) {
    user.require(Permission.MODELS_MANAGE);
    Incident incident = incidents.with(id).orElseThrow(NotFound::new);
    ModelProposal proposal =
        incident
            .proposal()
            .filter(made -> made.modelId() != null && desk.reader().sees(incident))
            .orElseThrow(NotFound::new);
    proposal.refuseOnceTakenUp();
    EditionLine line = editions.line(proposal.modelId());
    EditionView draft = line.draft();
    long drafted = draft == null ? newVersion.of(line.shown().id()) : draft.id();
    incident.takenUp(drafted, stamps.now());
    keep(incident, "incident.drafted");
    return drafted;
  }

  private void keep(Incident incident, String action) {
    desk.keep(incident, action, desk.nameOf(incident.stakeholderId()));
  }
}
