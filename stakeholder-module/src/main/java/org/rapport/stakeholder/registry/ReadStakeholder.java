package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Everything about one stakeholder but its sensitivities. */
@ApplicationScoped
@Transactional
public class ReadStakeholder {

  private final Stakeholders stakeholders;
  private final StaffDirectory staff;
  private final Scope scope;

  @Inject
  ReadStakeholder(Stakeholders stakeholders, StaffDirectory staff, Scope scope) {
    this.scope = scope;
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadStakeholder() {
    this(null, null, null);
  }

  /**
   * For features that show or change something of a stakeholder's.
   *
   * @return its name and status
   * @throws NotFound if there is none, or the reader does not work with it
   */
  public StakeholderSummary require(long id) {
    return inScope(id).summary();
  }

  /** Its name, for those who have to do with it by another right than working with it. */
  public StakeholderSummary summary(long id) {
    return stakeholders.with(id).orElseThrow(NotFound::new).summary();
  }

  /** Ids of its groups, for the same. */
  public Set<Long> groups(long id) {
    return stakeholders.with(id).orElseThrow(NotFound::new).entry().groups();
  }

  /** Names of its contacts by their ids, for the same. */
  public Map<Long, String> contacts(long id) {
    return stakeholders.with(id).orElseThrow(NotFound::new).contacts().inOrder().stream()
        .collect(Collectors.toMap(Contact::id, contact -> contact.entry().name()));
  }

  /** Whether somebody represents the organization towards it (mission J18). */
  public boolean hasAgent(long id) {
    return inScope(id).responsible().stream()
        .anyMatch(responsible -> responsible.role() == ResponsibleRole.AGENT);
  }

  /** Whether there is such a stakeholder, and the reader works with it. */
  public boolean isThere(long id) {
    return stakeholders
        .with(id)
        .filter(one -> one.mergedInto() == null && scope.includes(one))
        .isPresent();
  }

  /** The stakeholder this one was found to be the same as; empty where it was not. */
  public Optional<Long> mergedInto(long id) {
    return stakeholders.with(id).map(Stakeholder::mergedInto).map(this::last);
  }

  /** That one may have been merged in its turn. */
  private long last(long id) {
    return mergedInto(id).orElse(id);
  }

  /**
   * @throws NotFound as {@link #require}
   */
  public StakeholderView with(long id) {
    Stakeholder stakeholder = inScope(id);
    Set<Long> named =
        Stream.concat(
                Stream.of(stakeholder.registeredBy(), stakeholder.changedBy()),
                stakeholder.statusChanges().stream().map(StatusChange::changedBy))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    stakeholder.responsible().forEach(responsible -> named.add(responsible.account()));
    return StakeholderView.of(stakeholder, staff.withIds(named));
  }

  private Stakeholder inScope(long id) {
    Stakeholder stakeholder = stakeholders.with(id).orElseThrow(NotFound::new);
    scope.require(stakeholder);
    if (stakeholder.mergedInto() != null) {
      throw new NotFound();
    }
    return stakeholder;
  }
}
