package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.feedback.cases.Limits;
import org.rapport.kernel.Text;

/** Staff say why nothing is to come of a mail that was set aside (C18). */
@ApplicationScoped
public class DiscardMail {

  private MailDesk desk;

  protected DiscardMail() {}

  @Inject
  DiscardMail(MailDesk desk) {
    this.desk = desk;
  }

  public void with(long id, String reason) {
    desk.discard(id, Text.required(reason, "reason", Limits.REASON));
  }
}
