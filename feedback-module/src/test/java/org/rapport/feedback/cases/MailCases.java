package org.rapport.feedback.cases;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.SomeGroups;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeRules;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.receipts.ReplyAddresses;
import org.rapport.feedback.routing.RoutingOver;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileStore;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Outbox;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWrites;
import org.rapport.platform.Throttle;
import org.rapport.platform.secrets.TestVault;

/** Opens what mail becomes to the tests of the mailbox. */
public final class MailCases {

  private final Fakes fakes = new Fakes();
  private final SomeRules rules = new SomeRules();
  private final TestUser user;
  private final ReplyAddresses addresses;
  private final Clock clock;

  public MailCases(TestUser user, ReplyAddresses addresses, Clock clock) {
    this.user = user;
    this.addresses = addresses;
    this.clock = clock;
  }

  public ReceiveMail receive(EntityManager em) {
    Cases cases = new JpaCases(em, TestWrites.on(em));
    CaseWork work = work(cases);
    Attachments attachments = new Attachments(cases, fakes.store);
    return new ReceiveMail(
        cases,
        work,
        senders(cases),
        intake(em, cases, work, attachments),
        attachments,
        new StaffDesk(cases, work, user, fakes.staff, discretion(cases), second(em)),
        user);
  }

  /** A member of staff writes to a complainant. */
  public void write(EntityManager em, String reference, String text) {
    Cases cases = new JpaCases(em, TestWrites.on(em));
    new SendMessage(
            new StaffDesk(cases, work(cases), user, fakes.staff, discretion(cases), second(em)),
            new Attachments(cases, fakes.store),
            notices(cases),
            fakes.idempotency)
        .with(CaseAt.latest(reference), text, false, List.of(), RequestKey.NONE);
  }

  private static SecondLook second(EntityManager em) {
    return new SecondLook(new JpaCaseRecords(em));
  }

  public void withdraw(EntityManager em, String reference) {
    Cases cases = new JpaCases(em, TestWrites.on(em));
    CaseWork work = work(cases);
    Act act = work.act(null);
    work.on(cases.withReference(reference).orElseThrow(), act, c -> c.withdraw(act));
  }

  /** As staff decide whom it convinces. */
  public void decide(EntityManager em, String reference) {
    Cases cases = new JpaCases(em, TestWrites.on(em));
    CaseWork work = work(cases);
    Discretion discretion = discretion(cases);
    StaffDesk desk = new StaffDesk(cases, work, user, fakes.staff, discretion, second(em));
    Alerts alerts = alerts(em, work, discretion);
    CaseAt at = CaseAt.latest(reference);
    new AssessCase(
            desk,
            routing(em, cases, work, alerts),
            RoutingOver.contacts(em, fakes.staff, user, fakes.audit),
            alerts)
        .with(at, Assessment.of(Severity.LOW, false, Level.LOW, Level.LOW, Level.LOW));
    SecondLook second = second(em);
    new RecordFinding(desk, CaseRoom.NO_GROUNDWORK, second).with(at, 1, Finding.UPHELD, "Seen");
    JointCases joint = new JointCases(cases, desk, user, discretion);
    new DecideCase(desk, notices(cases), CaseRoom.NO_GROUNDWORK, second, joint)
        .with(at, new DecisionText("Repaired.", null));
  }

  /** Names a member of staff whom a case is about. */
  public void nameConflict(EntityManager em, String reference, long staff) {
    Cases cases = new JpaCases(em, TestWrites.on(em));
    CaseWork work = work(cases);
    Act act = work.act(user.signedIn().id());
    work.on(
        cases.withReference(reference).orElseThrow(), act, c -> c.nameConflict(staff, false, act));
  }

  private CaseWork work(Cases cases) {
    return new CaseWork(
        cases,
        fakes.audit,
        fakes.events,
        fakes.happenings,
        fakes.work,
        new Weekdays(),
        new ShippedLimits(),
        clock,
        new SecureRandom());
  }

  private static Senders senders(Cases cases) {
    return new Senders(cases, TestVault.in(Path.of("target")));
  }

  private Intake intake(EntityManager em, Cases cases, CaseWork work, Attachments attachments) {
    Discretion discretion = discretion(cases);
    return new Intake(
        cases,
        work,
        senders(cases),
        attachments,
        notices(cases),
        new ReceivedConflicts(new NamedStaff(fakes.staff), fakes.staff, discretion, work),
        routing(em, cases, work, alerts(em, work, discretion)));
  }

  private Alerts alerts(EntityManager em, CaseWork work, Discretion discretion) {
    return new Alerts(
        new JpaCaseRecords(em),
        work,
        discretion,
        fakes.work,
        fakes.outbox,
        fakes.addresses,
        new TestSettings(Path.of("target")));
  }

  private RouteCase routing(EntityManager em, Cases cases, CaseWork work, Alerts alerts) {
    return new RouteCase(
        rules,
        new Handlers(fakes.staff, discretion(cases)),
        new SomeGroups(),
        cases,
        new JpaLabels(em),
        alerts,
        work);
  }

  /** What mail that becomes a case is routed by. */
  public SomeRules rules() {
    return rules;
  }

  private static Discretion discretion(Cases cases) {
    return new Discretion(cases, new SomeLines());
  }

  private Notices notices(Cases cases) {
    return new Notices(
        cases,
        senders(cases),
        fakes.outbox,
        new TestSettings(Path.of("target")),
        addresses,
        new SecureRandom());
  }

  public void hire(StaffMember member) {
    fakes.members.put(member.id(), member);
  }

  public Outbox outbox() {
    return fakes.outbox;
  }

  public FileStore store() {
    return fakes.store;
  }

  public Throttle throttle() {
    return fakes.throttle;
  }

  public Idempotency idempotency() {
    return fakes.idempotency;
  }

  public AuditTrail audit() {
    return fakes.audit;
  }

  public StaffDirectory staff() {
    return fakes.staff;
  }

  /** Message-IDs of what Rapport has sent. */
  public Set<String> ours() {
    return fakes.ours;
  }

  /** Message-IDs of what came back. */
  public Set<String> returned() {
    return fakes.returned;
  }

  public List<String> audited() {
    return fakes.audited;
  }

  /** Recipient, template, language and arguments of every mail. */
  public List<String> mails() {
    return fakes.mails;
  }

  /** Where answers to the last mail go. */
  public String replyAddress() {
    return fakes.replyAddresses.get(fakes.replyAddresses.size() - 1);
  }
}
