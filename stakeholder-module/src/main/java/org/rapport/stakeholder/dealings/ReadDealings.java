package org.rapport.stakeholder.dealings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What was bought and done together with those stakeholders the reader works with. */
@ApplicationScoped
@Transactional
public class ReadDealings {

  private final Dealings dealings;
  private final ReadStakeholder stakeholders;

  @Inject
  ReadDealings(Dealings dealings, ReadStakeholder stakeholders) {
    this.dealings = dealings;
    this.stakeholders = stakeholders;
  }

  protected ReadDealings() {
    this(null, null);
  }

  /** The latest begun first. */
  public List<DealingView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return dealings.of(stakeholderId).stream().map(DealingView::of).toList();
  }

  /**
   * @throws NotFound unless it is one of that stakeholder's
   */
  public DealingView with(long stakeholderId, long id) {
    stakeholders.require(stakeholderId);
    return dealings
        .with(id)
        .filter(found -> found.stakeholderId() == stakeholderId)
        .map(DealingView::of)
        .orElseThrow(NotFound::new);
  }
}
