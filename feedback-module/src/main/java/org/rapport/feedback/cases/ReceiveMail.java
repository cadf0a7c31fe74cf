package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.receipts.ReplyToken;
import org.rapport.kernel.Text;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

/** Mail becomes a case or a message on one (C18). */
@ApplicationScoped
@Transactional
public class ReceiveMail {

  private Cases cases;
  private CaseWork work;
  private Senders senders;
  private Intake intake;
  private Attachments attachments;
  private StaffDesk desk;
  private CurrentUser user;

  protected ReceiveMail() {}

  @Inject
  ReceiveMail(
      Cases cases,
      CaseWork work,
      Senders senders,
      Intake intake,
      Attachments attachments,
      StaffDesk desk,
      CurrentUser user) {
    this.cases = cases;
    this.work = work;
    this.senders = senders;
    this.intake = intake;
    this.attachments = attachments;
    this.desk = desk;
    this.user = user;
  }

  /** The case that a reply address was given out for. */
  public Optional<MailCase> addressed(ReplyToken token) {
    return cases.withReplyAddress(token.hash()).map(this::seen);
  }

  /** The case that a mail was addressed to, as a member of staff may see it. */
  public Optional<MailCase> addressed(long caseId) {
    return cases.with(caseId).map(this::seen);
  }

  private MailCase seen(Case subject) {
    boolean open =
        subject.state() != CaseState.WITHDRAWN
            && subject.progress().isReadable(work.act(null).at());
    return new MailCase(
        subject.id(),
        subject.reference(),
        senders.address(subject).orElse(null),
        open,
        !desk.mayKnowSender(subject));
  }

  /**
   * A case whose sender is answered by mail and holds no receipt.
   *
   * @return the reference
   */
  public String asCase(Feedback feedback, List<Upload> uploads) {
    Long staff = user.staff().map(StaffMember::id).orElse(null);
    return intake.takeMail(feedback, uploads, work.act(staff));
  }

  /** Its complainant answers, from the address known of them. */
  public void asMessage(String reference, String text, List<Upload> uploads) {
    Case subject = cases.withReference(reference).orElseThrow(NotFound::new);
    cases.takeTurns(subject);
    Act act = work.act(null);
    work.on(subject, act, c -> hear(c, text, uploads, act));
  }

  /**
   * A member of staff has found out that a mail belongs to a case.
   *
   * @param grounds how they know; colleagues find it as a note
   * @throws org.rapport.kernel.Refusal where it is anonymous or withdrawn
   */
  public void asMessage(CaseAt at, String text, List<Upload> uploads, String grounds) {
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (c, act) -> {
          c.matter().requireKnownSender();
          return c.note(grounds, act);
        });
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> hear(c, text, uploads, act));
  }

  private Happened hear(Case subject, String text, List<Upload> uploads, Act act) {
    String words = Text.required(text, "text", Limits.MESSAGE);
    CaseMessage message = new CaseMessage(subject.id(), words, act.byNoStaff());
    Happened heard = subject.hearFromComplainant(message, act);
    attachments.attach(subject, message.id(), uploads, false, act);
    return heard;
  }
}
