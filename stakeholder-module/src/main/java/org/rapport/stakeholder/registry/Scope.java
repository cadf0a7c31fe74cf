package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/**
 * Which stakeholders the signed-in person works with: agents with theirs, managers with their
 * team's too, and everybody with those nobody is responsible for yet.
 */
@ApplicationScoped
public class Scope {

  private final Teams teams;
  private final CurrentUser user;

  @Inject
  Scope(Teams teams, CurrentUser user) {
    this.teams = teams;
    this.user = user;
  }

  protected Scope() {
    this(null, null);
  }

  /**
   * For lists that other features keep of stakeholders: facets of {@code search_entry} of which a
   * stakeholder must have one; none means that all are in scope.
   */
  public Set<String> facets() {
    if (user.may(Permission.RELATIONSHIPS_ALL)) {
      return Set.of();
    }
    Set<String> facets = new TreeSet<>(Set.of(Facet.NOBODY_RESPONSIBLE));
    accounts().forEach(account -> facets.add(Facet.ofResponsible(account)));
    return facets;
  }

  /**
   * As {@link #facets}, for what one account is responsible for, or nobody where it is 0.
   *
   * @return empty where the signed-in person does not work with that
   */
  Optional<Set<String>> facetsOf(long account) {
    String facet = account == 0 ? Facet.NOBODY_RESPONSIBLE : Facet.ofResponsible(account);
    Set<String> all = facets();
    return all.isEmpty() || all.contains(facet) ? Optional.of(Set.of(facet)) : Optional.empty();
  }

  /** Accounts whose stakeholders the signed-in person works with, who does not work with all. */
  Set<Long> people() {
    return accounts();
  }

  /** As {@link #facets}, for what the signed-in person is responsible for themselves. */
  public Set<String> own() {
    return Set.of(Facet.ofResponsible(user.signedIn().id()));
  }

  /**
   * @throws NotFound if it is not in scope: what one may not see looks like what is not there
   */
  void require(Stakeholder stakeholder) {
    if (!includes(stakeholder)) {
      throw new NotFound();
    }
  }

  boolean includes(Stakeholder stakeholder) {
    Collection<Long> responsible =
        stakeholder.responsible().stream().map(ResponsibleEntry::account).toList();
    return responsible.isEmpty()
        || user.may(Permission.RELATIONSHIPS_ALL)
        || responsible.stream().anyMatch(accounts()::contains);
  }

  private Set<Long> accounts() {
    return user.staff().map(member -> teams.of(member.id())).orElse(Set.of()).stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
