package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.NotFound;

/** Decides what rows are that are likely to be somebody known already. */
@ApplicationScoped
@Transactional
public class Decide {

  private ImportDesk desk;
  private Proposals proposals;

  protected Decide() {}

  @Inject
  Decide(ImportDesk desk, Proposals proposals) {
    this.desk = desk;
    this.proposals = proposals;
  }

  /**
   * @param decision null to leave it open again
   * @param sameAs which proposal it is the same as, counted from 0; null for the first
   * @throws NotFound where there is no such row or proposal
   * @throws org.rapport.kernel.Refusal once the import was started
   */
  public void row(long id, int number, Decision decision, Integer sameAs) {
    desk.take(id).requireChecked();
    if (!proposals.decide(id, number, decision, sameAs)) {
      throw new NotFound();
    }
  }

  /**
   * The same about every row nobody has decided about.
   *
   * @return how many they were
   */
  public int rest(long id, Decision decision) {
    desk.take(id).requireChecked();
    return proposals.decideRest(id, decision);
  }
}
