package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.platform.Idempotency;

/** Staff write to the complainant, who reads it by receipt and is told by mail if they left one. */
@ApplicationScoped
@Transactional
public class SendMessage {

  private StaffDesk desk;
  private Attachments attachments;
  private Notices notices;
  private Idempotency idempotency;

  protected SendMessage() {}

  @Inject
  SendMessage(StaffDesk desk, Attachments attachments, Notices notices, Idempotency idempotency) {
    this.desk = desk;
    this.attachments = attachments;
    this.notices = notices;
    this.idempotency = idempotency;
  }

  /**
   * @param awaitsAnswer whether the clock stands still until the complainant answers
   */
  public void with(
      CaseAt at, String text, boolean awaitsAnswer, List<Upload> uploads, RequestKey key) {
    String message = Text.required(text, "text", Limits.MESSAGE);
    idempotency.once(
        key.value(),
        "message to complainant " + at.reference(),
        RequestKey.fingerprint(message, awaitsAnswer, uploads.stream().map(Upload::name).toList()),
        String.class,
        () -> send(at, message, awaitsAnswer, uploads));
  }

  private String send(CaseAt at, String text, boolean awaitsAnswer, List<Upload> uploads) {
    Case subject =
        desk.lookInto(
            at,
            (c, act) -> {
              c.requireWayForFiles(uploads.size());
              CaseMessage message = new CaseMessage(c.id(), text, act);
              Happened sent = c.writeToComplainant(message, awaitsAnswer, act);
              attachments.attach(c, message.id(), uploads, false, act);
              return sent;
            });
    notices.message(subject, text);
    return subject.reference();
  }
}
