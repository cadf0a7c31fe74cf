package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** Notes what the first meetings showed (mission J7). */
@ApplicationScoped
@Transactional
public class AssessNeed {

  private final RelationshipWork work;

  @Inject
  AssessNeed(RelationshipWork work) {
    this.work = work;
  }

  protected AssessNeed() {
    this(null);
  }

  /**
   * @param goals concrete goals both sides named
   * @throws org.rapport.kernel.Refusal if no meeting is recorded, or the decision is taken
   */
  public void of(long id, long version, AssessmentEntry entry, Collection<String> goals) {
    work.on(id, version, "assessed", (it, stamp) -> it.assess(entry, goals, stamp));
  }
}
