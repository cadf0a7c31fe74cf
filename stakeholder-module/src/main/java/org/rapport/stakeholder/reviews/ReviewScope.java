package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

/** Narrows lists to the reviews that are for the reader. */
@ApplicationScoped
class ReviewScope {

  private final ScopedEntries entries;
  private final CurrentUser user;

  @Inject
  ReviewScope(ScopedEntries entries, CurrentUser user) {
    this.entries = entries;
    this.user = user;
  }

  protected ReviewScope() {
    this(null, null);
  }

  /**
   * Conditions on {@code r}, a review, and {@code e}, the search entry of its stakeholder if any.
   *
   * @param group null for all groups, and for reviews of no relationship
   */
  JpaStatement narrow(JpaStatement sql, Long group) {
    if (!user.may(Permission.STAKEHOLDERS_READ)) {
      return sql.add(group == null ? "and r.stakeholder_id is null" : "and false");
    }
    if (group != null) {
      return entries.narrow(sql, group);
    }
    sql.add("and (r.stakeholder_id is null or (e.stakeholder_id is not null");
    return entries.narrow(sql, null).add("))");
  }
}
