package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.stakeholder.RelationshipFormalized;

/** Notes an agreement; the stakeholder is an existing one from then on (mission J10). */
@ApplicationScoped
@Transactional
public class FormalizeRelationship {

  private final RelationshipWork work;
  private final AttachToAgreement files;
  private final Standing standing;
  private final Event<RelationshipFormalized> formalized;

  @Inject
  FormalizeRelationship(
      RelationshipWork work,
      AttachToAgreement files,
      Standing standing,
      Event<RelationshipFormalized> formalized) {
    this.work = work;
    this.files = files;
    this.standing = standing;
    this.formalized = formalized;
  }

  protected FormalizeRelationship() {
    this(null, null, null, null);
  }

  /**
   * @throws org.rapport.kernel.Refusal without the decision to go on, or without a goal
   */
  public void with(long id, long version, AgreementEntry entry) {
    with(id, version, entry, List.of());
  }

  /**
   * @param uploads what was signed or written down; kept with the agreement or not at all
   * @throws org.rapport.kernel.Refusal as {@link #with(long, long, AgreementEntry)}
   */
  public void with(long id, long version, AgreementEntry entry, List<Upload> uploads) {
    Relationship relationship =
        work.on(
            id,
            version,
            "formalized",
            (it, stamp) -> {
              it.formalize(entry, stamp);
              files.keep(it, uploads, stamp);
            });
    var day = relationship.changedOn();
    standing.existing(relationship.stakeholderId(), day);
    formalized.fire(
        new RelationshipFormalized(relationship.stakeholderId(), relationship.id(), day));
  }
}
