package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.models.MoveFollowers;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.TakeResponsibility;

/**
 * A manager, or whoever leads, confirms agent and model with which a relationship begins, or
 * chooses others.
 */
@ApplicationScoped
@Transactional
public class ConfirmStart {

  private final RelationshipStarts starts;
  private final StartWork placed;
  private final RelationshipWork work;
  private final ReadStakeholder stakeholders;
  private final TakeResponsibility responsibility;
  private final MoveFollowers models;
  private final StaffDirectory staff;
  private final CurrentUser user;

  @Inject
  ConfirmStart(
      RelationshipStarts starts,
      StartWork placed,
      RelationshipWork work,
      ReadStakeholder stakeholders,
      TakeResponsibility responsibility,
      MoveFollowers models,
      StaffDirectory staff,
      CurrentUser user) {
    this.starts = starts;
    this.placed = placed;
    this.work = work;
    this.stakeholders = stakeholders;
    this.responsibility = responsibility;
    this.models = models;
    this.staff = staff;
    this.user = user;
  }

  protected ConfirmStart() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Empty where it began before starts were confirmed. */
  public Optional<StartView> of(long relationshipId) {
    work.read(relationshipId);
    return starts.of(relationshipId).map(this::view);
  }

  private StartView view(RelationshipStart start) {
    Map<Long, StaffMember> named =
        staff.withIds(
            Stream.of(start.askedBy(), start.confirmedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    boolean forReader =
        start.isPending()
            && user.may(Permission.STARTS_CONFIRM)
            && user.signedIn().id() != start.askedBy();
    return new StartView(
        name(named.get(start.askedBy())),
        start.askedAt(),
        start.isPending() ? null : name(named.get(start.confirmedBy())),
        start.confirmedAt(),
        forReader);
  }

  private static String name(StaffMember member) {
    return member == null ? "" : member.name();
  }

  /**
   * @param agent account of who represents us from now on, null for those who do
   * @param modelVersion what it follows from now on, null for what it does
   * @throws org.rapport.kernel.Refusal if it is confirmed already, was chosen by the manager
   *     themselves, or agent or model may not be
   */
  public void with(long relationshipId, Long agent, Long modelVersion) {
    user.require(Permission.STARTS_CONFIRM);
    Relationship relationship = work.on(relationshipId, null, "startConfirmed", this::confirm);
    if (modelVersion != null && !modelVersion.equals(relationship.modelVersionId())) {
      models.move(List.of(relationshipId), relationship.modelVersionId(), modelVersion);
    }
    if (agent != null) {
      represent(relationship.stakeholderId(), agent);
    }
    placed.place(relationship);
  }

  private void confirm(Relationship relationship, Stamp stamp) {
    relationship.open();
    RelationshipStart start = starts.of(relationship.id()).orElseThrow(NotFound::new);
    start.confirm(stamp);
    starts.keep(start);
  }

  private void represent(long stakeholderId, long agent) {
    StakeholderView known = stakeholders.with(stakeholderId);
    List<ResponsibleEntry> all = new ArrayList<>();
    Set<Long> agents =
        known.responsible().stream()
            .filter(one -> one.role() == ResponsibleRole.AGENT)
            .map(StakeholderView.ResponsibleView::account)
            .collect(Collectors.toSet());
    if (agents.equals(Set.of(agent))) {
      return;
    }
    known.responsible().stream()
        .filter(one -> one.role() != ResponsibleRole.AGENT || one.account() == agent)
        .map(one -> new ResponsibleEntry(one.account(), one.role(), one.title()))
        .forEach(all::add);
    if (!agents.contains(agent)) {
      all.add(new ResponsibleEntry(agent, ResponsibleRole.AGENT, null));
    }
    responsibility.of(stakeholderId, known.version(), all);
  }
}
