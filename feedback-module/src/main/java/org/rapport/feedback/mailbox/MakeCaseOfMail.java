package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.RequestKey;

/** Staff make a case of a mail that was set aside; its sender is told as for any other (C18). */
@ApplicationScoped
public class MakeCaseOfMail {

  private MailDesk desk;
  private KeepEnclosures keep;

  protected MakeCaseOfMail() {}

  @Inject
  MakeCaseOfMail(MailDesk desk, KeepEnclosures keep) {
    this.desk = desk;
    this.keep = keep;
  }

  /**
   * @return the reference
   * @throws org.rapport.kernel.Refusal where it cannot be read, or was decided already
   */
  public String with(long id, FeedbackType type, RequestKey key) {
    // a refused file would undo whatever transaction it is refused in, so they come first
    KeptMail kept = desk.read(id).map(mail -> keep.of(mail, Limits.TEXT)).orElse(null);
    return desk.asCase(id, kept, type, key);
  }
}
