package org.rapport.feedback;

/** A few made-up mails that were set aside, so that their list shows what it is for. */
public interface MailDemonstration {

  void make();
}
