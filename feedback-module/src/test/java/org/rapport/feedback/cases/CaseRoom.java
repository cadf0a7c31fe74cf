package org.rapport.feedback.cases;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.SomeGroups;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeRules;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.receipts.ReceiptGuard;
import org.rapport.feedback.routing.RoutingOver;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWrites;
import org.rapport.platform.Told;
import org.rapport.platform.Vault;
import org.rapport.platform.WorkingCalendars;
import org.rapport.platform.secrets.TestVault;
import org.rapport.stakeholder.StakeholderComplaints;

/** The use cases over a real database, with whoever the test signs in and a clock it sets. */
public final class CaseRoom implements AutoCloseable {

  public static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  public static final StaffMember BO = new StaffMember(12, "bo", "Bo");

  static final Groundwork NO_GROUNDWORK =
      new Groundwork() {
        @Override
        public void requireForFinding(KnownCase subject, int point) {}

        @Override
        public void requireForDecision(KnownCase subject) {}
      };

  public final TestDatabase db = TestDatabase.of("platform", "feedback");
  public final Fakes fakes = new Fakes();
  public final TestUser user = new TestUser();
  public Instant now = Instant.parse("2026-11-19T02:00:00Z"); // Thursday, 10:00 in Shanghai

  final ShippedLimits limits = new ShippedLimits();
  Vault vault = TestVault.in(Path.of("target"));
  final SomeLines lines = new SomeLines();
  final SomeRules rules = new SomeRules();
  final SomeGroups groups = new SomeGroups();
  public final WorkingCalendars calendars = new Weekdays();

  /** What the rooms beside the cases ask for and do; nothing unless a test says so. */
  public Function<EntityManager, Groundwork> groundwork = em -> NO_GROUNDWORK;

  public BiConsumer<EntityManager, ConflictNamed> onConflict = (em, event) -> {};

  public CaseRoom() {
    fakes.members.put(ADA.id(), ADA);
    fakes.members.put(BO.id(), BO);
    user.signIn(ADA);
  }

  /** Runs in one transaction, as one request does. */
  public <T> T ask(Function<Desk, T> request) {
    return db.calling("feedback", em -> request.apply(new Desk(em)));
  }

  public void tell(Consumer<Desk> request) {
    db.inTransaction("feedback", em -> request.accept(new Desk(em)));
  }

  @Override
  public void close() {
    db.close();
  }

  /** Every use case, wired as the container would. */
  public final class Desk {
    final Cases cases;
    final CaseWork work;
    final Intake intake;
    public final EntityManager em;
    public final CaseDesk room;
    public final Clock clock;
    public final SubmitFeedback submit;
    public final RecordFeedback record;
    public final OpenCase open;
    public final AddMessage write;
    public final RateCase rate;
    public final WithdrawCase withdraw;
    public final ContestDecision contest;
    final NotFixed notFixed;
    final ChangeAddress address;
    final AskForRating askForRating;
    public final AttachFiles attach;
    public final DownloadFile download;
    public final ShowCase show;
    public final ShowForAudit showForAudit;
    public final SeeComplainant complainant;
    final UnlockIdentity unlock;
    final TellUnlocks tellUnlocks;
    final CloseIdentities closing;
    public final AssessCase assess;
    public final AssignCase assign;
    public final PossibleHandlers possible;
    public final AddPoint point;
    public final AddNote note;
    public final SendMessage send;
    final WarnOfBreach warnOfBreach;
    public final RecordFinding find;
    public final DecideCase decide;
    final JoinCases join;
    final ReadJointCases joints;
    public final WriteLetter letter;
    public final ExtendDeadline extend;
    public final TellOutcome told;
    public final PromiseRemedy promise;
    public final EndRemedy end;
    public final CloseCase close;
    public final ReopenCase reopen;
    public final NameConflict conflict;
    public final LinkStakeholder link;
    final PlaceInJourney place;
    final StakeholderComplaints complaints;
    final CaseLinks links;
    final FollowMerges follow;
    final ForeseeMoves foresee;
    final MoveSteps moves;
    final FollowTeams teams;
    final JpaHiddenCases hidden;
    final Labels labels;
    final LiftConflict lift;
    final LabelCase label;
    final KeepCare care;
    final SeeStanding standing;
    private final Alerts alerts;
    final ExplainRouting explain;

    Desk(EntityManager em) {
      this(em, new SecureRandom());
    }

    Desk(EntityManager em, RandomGenerator random) {
      cases = new JpaCases(em, TestWrites.on(em));
      this.em = em;
      clock = Clock.fixed(now, ZoneOffset.UTC);
      Settings settings = new TestSettings(Path.of("target"));
      work =
          new CaseWork(
              cases,
              fakes.audit,
              fakes.events,
              fakes.happenings,
              fakes.work,
              calendars,
              limits,
              clock,
              random);
      Attachments attachments = new Attachments(cases, fakes.store);
      Senders senders = new Senders(cases, vault);
      Notices notices =
          new Notices(cases, senders, fakes.outbox, settings, Optional::empty, random);
      Discretion discretion = new Discretion(cases, lines);
      Handlers handlers = new Handlers(fakes.staff, discretion);
      CaseRecords records = new JpaCaseRecords(em);
      alerts =
          new Alerts(
              records, work, discretion, fakes.work, fakes.outbox, fakes.addresses, settings);
      labels = new JpaLabels(em);
      RouteCase routing = new RouteCase(rules, handlers, groups, cases, labels, alerts, work);
      ReceivedConflicts received =
          new ReceivedConflicts(new NamedStaff(fakes.staff), fakes.staff, discretion, work);
      intake = new Intake(cases, work, senders, attachments, notices, received, routing);
      ReceiptDoor door =
          new ReceiptDoor(cases, work, new ReceiptGuard(fakes.throttle, () -> fakes.client));
      SecondLook second = new SecondLook(new JpaCaseRecords(em));
      StaffDesk desk = new StaffDesk(cases, work, user, fakes.staff, discretion, second);
      CaseViews views =
          new CaseViews(
              new JpaCaseRecords(em),
              senders,
              new UnlockViews(new JpaCaseRecords(em), fakes.staff, senders),
              fakes.staff,
              fakes.stakeholders,
              fakes.store,
              calendars,
              new DueViews(calendars, limits, clock),
              rules,
              labels,
              clock);
      submit = new SubmitFeedback(intake, work, fakes.idempotency);
      open = new OpenCase(door, views);
      write = new AddMessage(door, attachments, fakes.idempotency);
      rate = new RateCase(door);
      withdraw = new WithdrawCase(door);
      contest = new ContestDecision(door);
      notFixed = new NotFixed(door, new JpaCaseRecords(em));
      address = new ChangeAddress(door, senders);
      askForRating = new AskForRating(cases, senders, work, notices);
      attach = new AttachFiles(door, desk, attachments, fakes.idempotency);
      download = new DownloadFile(door, desk, cases, fakes.store, fakes.audit);
      show = new ShowCase(desk, views, fakes.audit, alerts);
      showForAudit = new ShowForAudit(desk, views, fakes.audit);
      complainant = new SeeComplainant(desk, senders);
      unlock = new UnlockIdentity(desk, senders, fakes.stakeholders, notices);
      tellUnlocks = new TellUnlocks(door, cases);
      closing = new CloseIdentities(new JpaClosedIdentities(em), vault);
      assess =
          new AssessCase(
              desk, routing, RoutingOver.contacts(em, fakes.staff, user, fakes.audit), alerts);
      care = new KeepCare(desk, cases, user, fakes.audit);
      UndertakingWork remedyWork = new UndertakingWork(fakes.work);
      assign = new AssignCase(desk, handlers, second);
      possible = new PossibleHandlers(fakes.staff, discretion);
      point = new AddPoint(desk, fakes.idempotency);
      note = new AddNote(desk, fakes.idempotency);
      warnOfBreach =
          new WarnOfBreach(
              new JpaNearBreaches(em),
              fakes.staff,
              discretion,
              fakes.outbox,
              fakes.addresses,
              settings,
              calendars,
              clock);
      send = new SendMessage(desk, attachments, notices, fakes.idempotency);
      find = new RecordFinding(desk, groundwork.apply(em), second);
      JointCases joint = new JointCases(cases, desk, user, discretion);
      joints =
          new ReadJointCases(cases, desk, new DueViews(calendars, limits, clock), user, discretion);
      join = new JoinCases(cases, desk, joint, notices, user, fakes.idempotency, discretion);
      decide = new DecideCase(desk, notices, groundwork.apply(em), second, joint);
      letter = new WriteLetter(door, desk, senders, new JpaCaseRecords(em), limits, fakes.audit);
      extend = new ExtendDeadline(desk, notices);
      told = new TellOutcome(desk);
      promise =
          new PromiseRemedy(desk, new JpaCaseRecords(em), handlers, remedyWork, fakes.idempotency);
      end = new EndRemedy(desk, new JpaCaseRecords(em), remedyWork, notices);
      close = new CloseCase(desk);
      Withdrawal withdrawal =
          new Withdrawal(
              records,
              remedyWork,
              alerts,
              fakes.journeys,
              new ComplaintWarning(fakes.work),
              new Told<>(event -> onConflict.accept(em, event)));
      conflict = new NameConflict(desk, cases, fakes.staff, withdrawal, discretion);
      room = new CaseDesk(desk, cases, handlers, second);
      teams = new FollowTeams(cases, work, withdrawal, discretion, lines, user);
      hidden = new JpaHiddenCases(em, lines, user);
      lift = new LiftConflict(desk, cases);
      label = new LabelCase(desk, labels, user);
      standing = new SeeStanding(desk);
      explain = new ExplainRouting(desk, routing);
      reopen = new ReopenCase(desk);
      link = new LinkStakeholder(desk, cases, fakes.stakeholders, fakes.timeline::add, routing);
      record = new RecordFeedback(intake, work, user, fakes.idempotency, link);
      place = new PlaceInJourney(desk, fakes.journeys);
      complaints = new JpaStakeholderComplaints(em, calendars, lines);
      links = new JpaCaseLinks(em);
      follow = new FollowMerges(links, work, user);
      foresee = new ForeseeMoves(new JpaOpenCases(em), work, user, discretion);
      moves = new MoveSteps(new JpaOpenCases(em), cases, work, user);
    }

    void makeUpJoint() {
      new DemonstrateJointCases(new JpaDemonstrationCases(em), cases, intake, work).make();
    }

    /** Somebody is told at once of a case. */
    void alert(String reference, long account) {
      Act act = work.act(user.signedIn().id());
      alerts.raise(cases.withReference(reference).orElseThrow(), List.of(account), act);
    }

    public Submitted complaint(Identity identity, Contact contact) {
      return sent(FeedbackType.COMPLAINT, identity, contact);
    }

    Submitted sent(FeedbackType type, Identity identity, Contact contact) {
      return submit.with(
          new Feedback(
              type, identity, Channel.PORTAL, "zh-CN", "电梯坏了", "周一起", "修好它", "3号楼", contact),
          List.of(),
          RequestKey.NONE);
    }
  }
}
