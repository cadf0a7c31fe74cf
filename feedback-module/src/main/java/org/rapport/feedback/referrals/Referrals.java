package org.rapport.feedback.referrals;

import java.util.List;
import java.util.Optional;
import org.rapport.platform.NotFound;

/** Bodies outside, what is with them and what they imposed. */
interface Referrals {

  List<OutsideBody> bodies();

  Optional<OutsideBody> body(long id);

  /** In the order of their numbers, as duties are. */
  List<Referral> of(long caseId);

  List<ImposedDuty> duties(long caseId);

  void keep(Object newRecord);

  /**
   * @throws NotFound where there is no such
   */
  default Referral referral(long caseId, int number) {
    return of(caseId).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound where there is no such
   */
  default ImposedDuty duty(long caseId, int number) {
    return duties(caseId).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
