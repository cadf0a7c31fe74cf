package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.platform.Idempotency;

/** Somebody sends feedback by the portal or over REST, without signing in (C1-C4). */
@ApplicationScoped
@Transactional
@DrawsReference
public class SubmitFeedback {

  private static final String OPERATION = "POST /api/v1/cases";

  private Intake intake;
  private CaseWork work;
  private Idempotency idempotency;

  protected SubmitFeedback() {}

  @Inject
  SubmitFeedback(Intake intake, CaseWork work, Idempotency idempotency) {
    this.intake = intake;
    this.work = work;
    this.idempotency = idempotency;
  }

  public Submitted with(Feedback feedback, List<Upload> uploads, RequestKey key) {
    return idempotency.once(
        key.value(),
        OPERATION,
        fingerprint(feedback, uploads),
        Submitted.class,
        () -> take(feedback, uploads));
  }

  private Submitted take(Feedback feedback, List<Upload> uploads) {
    Act act = work.act(null);
    if (feedback.identity() == Identity.ANONYMOUS) {
      // No exact time is kept, which could be matched with other traces (security.md).
      act = act.inThatHour(Instant.MIN);
    }
    return intake.take(feedback, uploads, act.at(), act);
  }

  private static String fingerprint(Feedback feedback, List<Upload> uploads) {
    Contact contact = feedback.contact();
    return RequestKey.fingerprint(
        feedback,
        contact.name(),
        contact.email(),
        contact.phone(),
        uploads.stream().map(Upload::name).toList());
  }
}
