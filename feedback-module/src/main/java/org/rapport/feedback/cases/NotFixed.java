package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;

/** The complainant says that what was promised has not put it right; it is taken up again (C10). */
@ApplicationScoped
@Transactional
public class NotFixed {

  private ReceiptDoor door;
  private CaseRecords records;

  protected NotFixed() {}

  @Inject
  NotFixed(ReceiptDoor door, CaseRecords records) {
    this.door = door;
    this.records = records;
  }

  /**
   * @throws Refusal where nothing was promised with a decision, or it is open
   */
  public void because(CaseKey key, String what) {
    String text = Text.required(what, "what", Limits.MESSAGE);
    door.handle(
        key,
        (c, act) -> {
          requirePromise(c);
          return c.notFixed(new CaseMessage(c.id(), text, act), act);
        });
  }

  private void requirePromise(Case subject) {
    boolean promised =
        !records.remedies(subject.id()).isEmpty()
            || records.decisions(subject.id()).stream().anyMatch(Decision::isPromising);
    if (!promised) {
      throw Refusal.because("feedback", "refusal.nothingPromised");
    }
  }
}
