package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapport.feedback.Identity;
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
  Optional<Case> open(CaseKey key) {
    if (key instanceof CaseKey.Turned turned) {
      return behind(turned.hash());
    }
    guard.beforeTrying();
    Optional<Case> found = behind(hash(((CaseKey.Typed) key).receipt()));
    if (found.isEmpty()) {
      guard.wasWrong();
    }
    return found;
  }

  Optional<CaseKey.Turned> turn(String typed) {
    return open(CaseKey.typed(typed)).map(opened -> new CaseKey.Turned(hash(typed)));
  }

  private Optional<Case> behind(byte[] hash) {
    return cases.withReceipt(hash).filter(c -> c.progress().isReadable(now().at()));
  }

  private static byte[] hash(String typed) {
    return ReceiptCode.parse(typed).map(ReceiptCode::hash).orElse(NO_RECEIPT);
  }

  /**
   * Opens the case, does the act and returns the case as it is now.
   *
   * @throws NotFound where the key opens nothing
   */
  Case handle(CaseKey key, BiFunction<Case, Act, Happened> verb) {
    Case subject = open(key).orElseThrow(NotFound::new);
    Act act = act(subject);
    on(subject, act, c -> verb.apply(c, act));
    return subject;
  }

  /** Whoever opens a decided case has learned the outcome; of two at once one is kept. */
  void tellOutcome(Case subject) {
    if (!subject.isToTell()) {
      return;
    }
    cases.takeTurns(subject);
    if (subject.isToTell()) {
      Act act = now();
      work.on(subject, act, c -> c.tellOutcome(Telling.RECEIPT, act));
    }
  }

  void on(Case subject, Act act, Function<Case, Happened> verb) {
    cases.takeTurns(subject);
    work.on(subject, act, verb);
  }

  /**
   * What its complainant does now. When an anonymous one was there might be matched with other
   * traces: of that no more than the hour is kept, but always after what they answer.
   */
  Act act(Case subject) {
    Act act = work.act(null);
    return subject.matter().identity() == Identity.ANONYMOUS
        ? act.inThatHour(cases.lastHappened(subject.id()).plus(1, ChronoUnit.MICROS))
        : act;
  }

  private Act now() {
    return work.act(null);
  }
}
