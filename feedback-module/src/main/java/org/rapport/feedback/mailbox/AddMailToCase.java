package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;
import org.rapport.platform.NotFound;

/** Staff find out that a mail set aside is a message of a case's complainant (C18). */
@ApplicationScoped
public class AddMailToCase {

  private static final int REFERENCE = 20;

  private MailDesk desk;
  private KeepEnclosures keep;

  protected AddMailToCase() {}

  @Inject
  AddMailToCase(MailDesk desk, KeepEnclosures keep) {
    this.desk = desk;
    this.keep = keep;
  }

  /**
   * @param grounds how they know; it becomes a note on the case
   * @throws org.rapport.kernel.Invalid for {@code reference} where there is no such case
   * @throws org.rapport.kernel.Refusal where the case is anonymous or withdrawn, or the mail cannot
   *     be read or was decided already
   */
  public void with(long id, String reference, String grounds, RequestKey key) {
    Violations violations = new Violations();
    String name = violations.take(() -> Text.required(reference, "reference", REFERENCE));
    String why = violations.take(() -> Text.required(grounds, "grounds", Limits.REASON));
    violations.refuse();
    // a refused file would undo whatever transaction it is refused in, so they come first
    KeptMail kept = desk.read(id).map(mail -> keep.of(mail, Limits.MESSAGE)).orElse(null);
    try {
      desk.asMessage(id, kept, name.toUpperCase(Locale.ROOT), why, key);
    } catch (NotFound e) {
      throw Invalid.field("reference", Message.of("feedback", "mailbox.noSuchCase"));
    }
  }
}
