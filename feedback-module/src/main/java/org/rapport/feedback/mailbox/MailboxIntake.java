package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.MailIntake;

@ApplicationScoped
@Transactional
class MailboxIntake implements MailIntake {

  private MailboxCourse course;
  private ReceivedMails mails;

  protected MailboxIntake() {}

  @Inject
  MailboxIntake(MailboxCourse course, ReceivedMails mails) {
    this.course = course;
    this.mails = mails;
  }

  @Override
  public Course course() {
    MailboxCourse.Last last = course.last().orElse(null);
    return new Course(
        Imap.isConfigured(),
        last == null ? null : last.at(),
        last == null ? null : last.result(),
        mails.countUndecided());
  }
}
