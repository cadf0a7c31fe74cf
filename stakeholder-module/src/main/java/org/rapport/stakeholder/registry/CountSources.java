package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** How the stakeholders of the whole registry came to be known (mission R4). */
@ApplicationScoped
@Transactional
public class CountSources {

  private final SourceCounts counts;
  private final CurrentUser user;

  @Inject
  CountSources(SourceCounts counts, CurrentUser user) {
    this.counts = counts;
    this.user = user;
  }

  protected CountSources() {
    this(null, null);
  }

  /** In the order of {@link SourceKind}, also where there are none. */
  public List<SourceCount> all() {
    user.require(Permission.STAKEHOLDERS_READ);
    return counts.all();
  }
}
