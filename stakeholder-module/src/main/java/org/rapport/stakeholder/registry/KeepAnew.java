package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** Lists, searches and other features learn of stakeholders whose rows were changed beside them. */
@ApplicationScoped
@Transactional
public class KeepAnew {

  private final Stakeholders stakeholders;

  protected KeepAnew() {
    this(null);
  }

  @Inject
  KeepAnew(Stakeholders stakeholders) {
    this.stakeholders = stakeholders;
  }

  public void of(Collection<Long> ids) {
    for (Stakeholder one : stakeholders.withIds(ids)) {
      stakeholders.refresh(one);
      one.haveMain(null);
      stakeholders.keep(one);
    }
  }
}
