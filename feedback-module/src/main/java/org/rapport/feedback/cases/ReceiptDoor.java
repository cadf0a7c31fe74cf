package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.ReceiptGuard;
import org.rapport.platform.NotFound;

/**
 * Opens a case to whoever holds its receipt. A wrong, an unknown and an expired receipt are one and
 * the same, in answer and in time: each is looked up and each is counted.
 */
@ApplicationScoped
class ReceiptDoor {

  private static final byte[] NO_RECEIPT = new byte[32];

  private Cases cases;
  private CaseWork work;
  private ReceiptGuard guard;

  protected ReceiptDoor() {}

  @Inject
  ReceiptDoor(Cases cases, CaseWork work, ReceiptGuard guard) {
    this.cases = cases;
    this.work = work;
    this.guard = guard;
  }

  /**
   * @throws org.rapport.platform.TooManyAttempts if this client has to wait first
   */
  Optional<Case> open(String typed) {
    guard.beforeTrying();
    byte[] hash = ReceiptCode.parse(typed).map(ReceiptCode::hash).orElse(NO_RECEIPT);
    Optional<Case> found = cases.withReceipt(hash).filter(c -> c.isReadable(act().at()));
    if (found.isEmpty()) {
      guard.wasWrong();
    }
    return found;
  }

  /**
   * Opens the case, does the act and returns the case as it is now.
   *
   * @throws NotFound where the receipt opens nothing
   */
  Case handle(String typed, BiFunction<Case, Act, Happened> verb) {
    Case subject = open(typed).orElseThrow(NotFound::new);
    Act act = act();
    on(subject, act, c -> verb.apply(c, act));
    return subject;
  }

  void on(Case subject, Act act, Function<Case, Happened> verb) {
    work.on(subject, act, verb);
  }

  Act act() {
    return work.act(null);
  }
}
