package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.platform.Idempotency;
import org.rapport.platform.NotFound;

/** The complainant writes to the organization; a clock that waited for that goes on. */
@ApplicationScoped
@Transactional
public class AddMessage {

  private ReceiptDoor door;
  private Attachments attachments;
  private Idempotency idempotency;

  protected AddMessage() {}

  @Inject
  AddMessage(ReceiptDoor door, Attachments attachments, Idempotency idempotency) {
    this.door = door;
    this.attachments = attachments;
    this.idempotency = idempotency;
  }

  /**
   * @return the case's reference
   */
  public String with(CaseKey key, String text, List<Upload> uploads, RequestKey request) {
    Case subject = door.open(key).orElseThrow(NotFound::new);
    String message = Text.required(text, "text", Limits.MESSAGE);
    return idempotency.once(
        request.value(),
        "message " + subject.reference(),
        RequestKey.fingerprint(message, uploads.stream().map(Upload::name).toList()),
        String.class,
        () -> write(subject, message, uploads));
  }

  private String write(Case subject, String text, List<Upload> uploads) {
    Act act = door.act(subject);
    CaseMessage message = new CaseMessage(subject.id(), text, act);
    door.on(subject, act, c -> c.hearFromComplainant(message, act));
    attachments.attach(subject, message.id(), uploads, false, act);
    return subject.reference();
  }
}
