package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;

/** The complainant asks for a second look at a decision; somebody else decides then (C9). */
@ApplicationScoped
@Transactional
public class ContestDecision {

  private ReceiptDoor door;

  protected ContestDecision() {}

  @Inject
  ContestDecision(ReceiptDoor door) {
    this.door = door;
  }

  public void with(CaseKey key, String reasons) {
    String text = Text.required(reasons, "reasons", Limits.MESSAGE);
    door.handle(key, (c, act) -> c.contest(new CaseMessage(c.id(), text, act), act));
  }
}
