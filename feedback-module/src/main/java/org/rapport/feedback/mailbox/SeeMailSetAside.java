package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.feedback.cases.MailCase;
import org.rapport.feedback.cases.ReceiveMail;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.ReportingLines;

/**
 * Shows the mail that was set aside to whoever handles cases, but nobody mail to a case about them.
 */
@ApplicationScoped
@Transactional
public class SeeMailSetAside {

  private ReceivedMails mails;
  private ReceiveMail receive;
  private StaffDirectory staff;
  private CurrentUser user;
  private ReportingLines lines;
  private AuditTrail audit;

  protected SeeMailSetAside() {}

  @Inject
  SeeMailSetAside(
      ReceivedMails mails,
      ReceiveMail receive,
      StaffDirectory staff,
      CurrentUser user,
      ReportingLines lines,
      AuditTrail audit) {
    this.mails = mails;
    this.receive = receive;
    this.staff = staff;
    this.user = user;
    this.lines = lines;
    this.audit = audit;
  }

  public Slice<MailLine> list(MailPile pile, String page, int size) {
    Set<Long> reader = reader();
    MailCursor cursor = MailCursor.parse(page);
    List<ReceivedMail> found = new ArrayList<>(mails.on(pile, reader, cursor, size + 1));
    boolean more = found.size() > size;
    if (more) {
      found.remove(size);
    }
    if (cursor.newer()) {
      Collections.reverse(found);
    }
    boolean newer = !found.isEmpty() && cursor.at() != null && (!cursor.newer() || more);
    boolean older = !found.isEmpty() && (cursor.newer() || more);
    Map<Long, StaffMember> names =
        staff.withIds(
            found.stream()
                .map(ReceivedMail::decidedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new Slice<>(
            found,
            newer ? MailCursor.newerThan(found.get(0)).toString() : null,
            older ? MailCursor.olderThan(found.get(found.size() - 1)).toString() : null,
            mails.count(pile, reader, Slice.COUNTED_TO + 1))
        .map(mail -> line(mail, names));
  }

  /** How many wait for a decision, counted up to {@link Slice#COUNTED_TO} and one more. */
  public long countUndecided() {
    return mails.count(MailPile.UNDECIDED, reader(), Slice.COUNTED_TO + 1);
  }

  /**
   * @throws NotFound where there is none, it was decided, or it is none of this reader's business
   */
  public MailView with(long id) {
    ReceivedMail mail = mails.undecided(id, reader()).orElseThrow(NotFound::new);
    audit.record("mail-in.read", "mail-in", String.valueOf(id));
    IncomingMail read = mails.source(id).flatMap(MailSource::read).orElse(null);
    return MailView.of(mail, read, addressed(mail));
  }

  private Set<Long> reader() {
    user.require(Permission.CASES_HANDLE);
    return lines.upFrom(user.signedIn().id());
  }

  private MailLine line(ReceivedMail mail, Map<Long, StaffMember> names) {
    MailCase addressed = addressed(mail);
    boolean hidden = addressed != null && addressed.senderHidden();
    StaffMember decider = mail.decidedBy() == null ? null : names.get(mail.decidedBy());
    return new MailLine(
        mail.id(),
        mail.fetchedAt(),
        mail.reason(),
        hidden ? null : mail.head().sender(),
        mail.head().subject(),
        decider == null ? null : decider.name(),
        mail.decidedAt(),
        mail.note());
  }

  private MailCase addressed(ReceivedMail mail) {
    return mail.caseId() == null ? null : receive.addressed(mail.caseId()).orElse(null);
  }
}
