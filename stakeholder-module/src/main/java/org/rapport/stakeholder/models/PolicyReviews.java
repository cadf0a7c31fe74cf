package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/** Keeps policies, and shows to whoever may change them when one is to be looked at again. */
@ApplicationScoped
class PolicyReviews {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "policy";

  private final Policies policies;
  private final WorkList work;

  @Inject
  PolicyReviews(Policies policies, WorkList work) {
    this.policies = policies;
    this.work = work;
  }

  protected PolicyReviews() {
    this(null, null);
  }

  /** One that ends before its review has none. */
  void keep(Policy policy) {
    policies.keep(policy);
    PolicyEntry facts = policy.entry();
    LocalDate review = facts.reviewDue();
    if (review == null || facts.to() != null && facts.to().isBefore(review)) {
      work.close(MODULE, KIND, policy.id());
      return;
    }
    work.open(
        new WorkItem(
            MODULE,
            KIND,
            policy.id().toString(),
            null,
            Permission.MODELS_MANAGE,
            null,
            review,
            facts.title(),
            "/staff/models/policy?id=" + policy.id()));
  }
}
