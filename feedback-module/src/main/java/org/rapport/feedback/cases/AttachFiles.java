package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Idempotency;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Files added to a case after it was sent: by the complainant, or by staff as evidence. */
@ApplicationScoped
@Transactional
public class AttachFiles {

  private ReceiptDoor door;
  private StaffDesk desk;
  private Attachments attachments;
  private Idempotency idempotency;

  protected AttachFiles() {}

  @Inject
  AttachFiles(ReceiptDoor door, StaffDesk desk, Attachments attachments, Idempotency idempotency) {
    this.door = door;
    this.desk = desk;
    this.attachments = attachments;
    this.idempotency = idempotency;
  }

  /**
   * @throws Invalid for {@code files} where there is none, too many or one cannot be taken
   */
  public void byComplainant(CaseKey key, List<Upload> uploads, RequestKey request) {
    Case subject = door.open(key).orElseThrow(NotFound::new);
    requireSome(uploads);
    idempotency.once(
        request.value(),
        "files " + subject.reference(),
        RequestKey.fingerprint(uploads.stream().map(Upload::name).toList()),
        String.class,
        () -> {
          Act act = door.act(subject);
          door.on(subject, act, c -> c.complainantAttached(uploads.size(), act));
          attachments.attach(subject, null, uploads, false, act);
          return subject.reference();
        });
  }

  /**
   * @param internal whether the complainant must not see them
   */
  public void byStaff(CaseAt at, List<Upload> uploads, boolean internal, RequestKey request) {
    requireSome(uploads);
    idempotency.once(
        request.value(),
        "files of staff " + at.reference(),
        RequestKey.fingerprint(internal, uploads.stream().map(Upload::name).toList()),
        String.class,
        () ->
            desk.handle(
                    at,
                    Permission.CASES_HANDLE,
                    (c, act) -> {
                      attachments.attach(c, null, uploads, internal, act);
                      return c.told(Happening.FILES_ATTACHED, uploads.size(), act);
                    })
                .reference());
  }

  private static void requireSome(List<Upload> uploads) {
    if (uploads.isEmpty()) {
      throw Invalid.field("files", Message.of("feedback", "invalid.filesMissing"));
    }
  }
}
