package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.PolicyView.Standing;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Differences;
import org.rapport.stakeholder.registry.Stamps;

/** Keeps policies and strategic requirements, and what took their place when (J19, J20). */
@ApplicationScoped
@Transactional
public class KeepPolicy {

  private final Policies policies;
  private final PolicyReviews reviews;
  private final EditionNames names;
  private final ChangedMeanwhile changedMeanwhile;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepPolicy(
      Policies policies,
      PolicyReviews reviews,
      EditionNames names,
      ChangedMeanwhile changedMeanwhile,
      Stamps stamps,
      AuditTrail audit) {
    this.policies = policies;
    this.reviews = reviews;
    this.names = names;
    this.changedMeanwhile = changedMeanwhile;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepPolicy() {
    this(null, null, null, null, null, null);
  }

  /** Those of a kind that hold now or will, then those that ended. */
  public List<PolicyView> all(PolicyKind kind) {
    LocalDate today = stamps.now().today();
    return policies.all().stream()
        .map(policy -> view(policy, today))
        .filter(view -> view.facts().kind() == kind)
        .sorted((one, other) -> Boolean.compare(isEnded(one), isEnded(other)))
        .toList();
  }

  public PolicyView with(long id) {
    Policy found = policies.with(id).orElseThrow(NotFound::new);
    return view(found, stamps.now().today());
  }

  /**
   * @return the new policy's id
   */
  public long add(PolicyEntry entry) {
    Policy policy = new Policy(entry, stamps.now());
    keep(policy, "policy.added", "");
    return policy.id();
  }

  /**
   * @param version the one that was read
   */
  public void correct(long id, long version, PolicyEntry entry) {
    Policy policy = checkOut(id, version);
    PolicyEntry before = policy.entry();
    policy.correct(entry, stamps.now());
    keep(policy, "policy.changed", Differences.between(before, policy.entry()));
  }

  /**
   * Writes what takes its place from a later day on.
   *
   * @return the id of the new one
   */
  public long follow(long id, long version, PolicyEntry entry) {
    Policy policy = checkOut(id, version);
    Policy next = policy.follow(entry, stamps.now());
    reviews.keep(next);
    keep(policy, "policy.followed", String.valueOf(next.id()));
    return next.id();
  }

  private Policy checkOut(long id, long version) {
    Policy policy = policies.with(id).orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, policy.version(), policy.changedBy(), policy.changedAt());
    return policy;
  }

  private void keep(Policy policy, String action, String changed) {
    reviews.keep(policy);
    audit.record(action, "policy", String.valueOf(policy.id()), Map.of("changed", changed));
  }

  private PolicyView view(Policy policy, LocalDate today) {
    PolicyEntry facts = policy.entry();
    Standing standing = standing(facts, today);
    boolean overdue =
        standing == Standing.IN_FORCE
            && facts.reviewDue() != null
            && facts.reviewDue().isBefore(today);
    return new PolicyView(
        policy.id(),
        policy.version(),
        facts,
        standing,
        overdue,
        policy.followsId(),
        names.name(policy.changedBy()),
        policy.changedAt());
  }

  private static Standing standing(PolicyEntry facts, LocalDate today) {
    if (facts.from().isAfter(today)) {
      return Standing.TO_COME;
    }
    return facts.to() != null && facts.to().isBefore(today) ? Standing.ENDED : Standing.IN_FORCE;
  }

  private static boolean isEnded(PolicyView view) {
    return view.standing() == Standing.ENDED;
  }
}
