package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.registry.ReadManagers;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;

/**
 * Puts a start that waits on the work list of the manager, as long as it waits; where no manager
 * has to do with it, on that of those who lead.
 */
@ApplicationScoped
class StartWork {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "relationship.start";
  private static final int DAYS = 7;

  private final RelationshipStarts starts;
  private final Relationships relationships;
  private final ReadStakeholder stakeholders;
  private final ReadManagers managers;
  private final CurrentUser user;
  private final WorkList work;

  @Inject
  StartWork(
      RelationshipStarts starts,
      Relationships relationships,
      ReadStakeholder stakeholders,
      ReadManagers managers,
      CurrentUser user,
      WorkList work) {
    this.starts = starts;
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.managers = managers;
    this.user = user;
    this.work = work;
  }

  protected StartWork() {
    this(null, null, null, null, null, null);
  }

  void begun(Relationship relationship, Stamp stamp) {
    RelationshipStart start = new RelationshipStart(relationship.id(), stamp.by(), stamp.at());
    if (user.may(Permission.STARTS_CONFIRM)) {
      start.chosenByManager();
    }
    starts.keep(start);
    place(relationship);
  }

  void responsibilityChanged(@Observes ResponsibilityChanged event) {
    relationships.openOf(event.stakeholderId()).ifPresent(this::place);
  }

  void ended(@Observes RelationshipEnded event) {
    work.close(MODULE, KIND, event.relationshipId());
  }

  /** Those under way; some still wait. */
  void madeUp(@Observes MadeUpRelationship made) {
    RelationshipView shown = made.relationship();
    Optional<Relationship> relationship =
        relationships.with(shown.id()).filter(it -> it.phase() != RelationshipPhase.ENDED);
    Optional<Long> manager = managers.of(shown.stakeholderId(), made.agent());
    if (relationship.isEmpty()) {
      return;
    }
    Instant begun = relationship.get().visits().get(0).enteredAt();
    RelationshipStart start = new RelationshipStart(shown.id(), made.agent(), begun);
    boolean waits = relationship.get().phase() == RelationshipPhase.GETTING_TO_KNOW;
    if (!waits && manager.isPresent()) {
      Instant later = begun.plus(Duration.ofDays(1));
      start.confirm(new Stamp(manager.get(), later, shown.begunOn().plusDays(1)));
    }
    starts.keep(start);
    place(relationship.get());
  }

  void place(Relationship relationship) {
    Optional<RelationshipStart> start =
        starts.of(relationship.id()).filter(RelationshipStart::isPending);
    if (start.isEmpty()) {
      work.close(MODULE, KIND, relationship.id());
    } else {
      work.open(item(relationship, start.get()));
    }
  }

  private WorkItem item(Relationship relationship, RelationshipStart start) {
    long stakeholder = relationship.stakeholderId();
    Optional<Long> manager = managers.of(stakeholder, start.askedBy());
    return new WorkItem(
        MODULE,
        KIND,
        relationship.id().toString(),
        manager.orElse(null),
        // those who lead see every relationship; a manager of other teams would not find this one
        manager.isPresent() ? null : Permission.INCIDENTS_LEAD,
        manager.isPresent() ? null : start.askedBy(),
        relationship.begunOn().plusDays(DAYS),
        stakeholders.summary(stakeholder).name(),
        "/staff/journey/start?id=" + relationship.id());
  }
}
