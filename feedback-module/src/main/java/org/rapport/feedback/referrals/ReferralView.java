package org.rapport.feedback.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.Finding;

/**
 * A referral as shown.
 *
 * @param number counts those of the case from 1
 * @param referredBy name of who referred it
 * @param theirReference the body's own, or null
 * @param finding null until the body has come to one
 * @param duties what the body imposed
 */
public record ReferralView(
    int number,
    BodyView body,
    String reason,
    Instant referredAt,
    String referredBy,
    String theirReference,
    Finding finding,
    String outcome,
    LocalDate outcomeOn,
    List<DutyView> duties) {

  public ReferralView {
    duties = List.copyOf(duties);
  }
}
