package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/** Staff write down what reached them by letter, phone, mail or in person (C1). */
@ApplicationScoped
@Transactional
@DrawsReference
public class RecordFeedback {

  private Intake intake;
  private CaseWork work;
  private CurrentUser user;
  private Idempotency idempotency;
  private LinkStakeholder links;

  protected RecordFeedback() {}

  @Inject
  RecordFeedback(
      Intake intake,
      CaseWork work,
      CurrentUser user,
      Idempotency idempotency,
      LinkStakeholder links) {
    this.links = links;
    this.intake = intake;
    this.work = work;
    this.user = user;
    this.idempotency = idempotency;
  }

  /**
   * @param receivedOn the day it reached the organization, or null for now
   * @param stakeholder whose it is, or null; a sender who is not named stays unlinked
   * @return the reference and a receipt to hand over
   * @throws Invalid for {@code receivedOn} where the day is yet to come or over a year ago
   */
  public Submitted with(
      Feedback feedback,
      LocalDate receivedOn,
      Long stakeholder,
      List<Upload> uploads,
      RequestKey key) {
    user.require(Permission.CASES_HANDLE);
    long me = user.signedIn().id();
    String fingerprint = RequestKey.fingerprint(feedback, receivedOn, stakeholder, me);
    return idempotency.once(
        key.value(),
        "record case " + me,
        fingerprint,
        Submitted.class,
        () -> {
          Act act = work.act(me);
          Submitted taken = intake.take(feedback, uploads, received(receivedOn, act), act);
          if (stakeholder != null && feedback.identity() == Identity.NAMED) {
            links.taken(taken.reference(), stakeholder);
          }
          return taken;
        });
  }

  private static Instant received(LocalDate day, Act act) {
    LocalDate today = act.at().atZone(act.calendar().zone()).toLocalDate();
    if (day == null || day.equals(today)) {
      return act.at();
    }
    if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
      throw Invalid.field("receivedOn", Message.of("feedback", "invalid.receivedOn"));
    }
    return day.atTime(LocalTime.NOON).atZone(act.calendar().zone()).toInstant();
  }
}
