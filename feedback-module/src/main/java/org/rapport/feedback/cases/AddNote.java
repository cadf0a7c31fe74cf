package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/** Staff note something for each other. */
@ApplicationScoped
@Transactional
public class AddNote {

  private StaffDesk desk;
  private Idempotency idempotency;

  protected AddNote() {}

  @Inject
  AddNote(StaffDesk desk, Idempotency idempotency) {
    this.desk = desk;
    this.idempotency = idempotency;
  }

  public void with(CaseAt at, String text, RequestKey key) {
    String note = Text.required(text, "text", Limits.NOTE);
    idempotency.once(
        key.value(),
        "note " + at.reference(),
        RequestKey.fingerprint(note),
        String.class,
        () -> desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.note(note, act)).reference());
  }
}
