package org.rapport.feedback.cases;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.receipts.ReceiptGuard;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWrites;
import org.rapport.platform.WorkingCalendars;

/** The use cases over a real database, with whoever the test signs in and a clock it sets. */
final class CaseRoom implements AutoCloseable {

  static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  static final StaffMember BO = new StaffMember(12, "bo", "Bo");

  final TestDatabase db = TestDatabase.of("platform", "feedback");
  final Fakes fakes = new Fakes();
  final TestUser user = new TestUser();
  Instant now = Instant.parse("2026-11-19T02:00:00Z"); // Thursday, 10:00 in Shanghai

  final ShippedLimits limits = new ShippedLimits();
  private final WorkingCalendars calendars = new Weekdays();

  CaseRoom() {
    fakes.members.put(ADA.id(), ADA);
    fakes.members.put(BO.id(), BO);
    user.signIn(ADA);
  }

  /** Runs in one transaction, as one request does. */
  <T> T ask(Function<Desk, T> request) {
    return db.calling("feedback", em -> request.apply(new Desk(em)));
  }

  void tell(Consumer<Desk> request) {
    db.inTransaction("feedback", em -> request.accept(new Desk(em)));
  }

  @Override
  public void close() {
    db.close();
  }

  /** Every use case, wired as the container would. */
  final class Desk {
    final Cases cases;
    final SubmitFeedback submit;
    final RecordFeedback record;
    final OpenCase open;
    final AddMessage write;
    final RateCase rate;
    final WithdrawCase withdraw;
    final ContestDecision contest;
    final AttachFiles attach;
    final DownloadFile download;
    final ShowCase show;
    final SeeComplainant complainant;
    final AssessCase assess;
    final AssignCase assign;
    final AddPoint point;
    final AddNote note;
    final SendMessage send;
    final RecordFinding find;
    final DecideCase decide;
    final WriteLetter letter;
    final ExtendDeadline extend;
    final TellOutcome told;
    final PromiseRemedy promise;
    final EndRemedy end;
    final CloseCase close;
    final ReopenCase reopen;
    final NameConflict conflict;
    final LinkStakeholder link;
    final CaseLinks links;
    final FollowMerges follow;
    final ForeseeMoves foresee;
    final MoveSteps moves;

    Desk(EntityManager em) {
      this(em, new SecureRandom());
    }

    Desk(EntityManager em, RandomGenerator random) {
      cases = new JpaCases(em, TestWrites.on(em));
      Clock clock = Clock.fixed(now, ZoneOffset.UTC);
      Settings settings = new TestSettings(Path.of("target"));
      CaseWork work =
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
      Notices notices = new Notices(cases, fakes.outbox, settings, Optional::empty, random);
      Intake intake = new Intake(cases, work, attachments, notices);
      ReceiptDoor door =
          new ReceiptDoor(cases, work, new ReceiptGuard(fakes.throttle, () -> fakes.client));
      StaffDesk desk = new StaffDesk(cases, work, user, fakes.staff);
      CaseViews views =
          new CaseViews(
              new JpaCaseRecords(em),
              cases,
              fakes.staff,
              fakes.stakeholders,
              fakes.store,
              calendars,
              limits,
              clock);
      submit = new SubmitFeedback(intake, work, fakes.idempotency);
      record = new RecordFeedback(intake, work, user, fakes.idempotency);
      open = new OpenCase(door, views);
      write = new AddMessage(door, attachments, fakes.idempotency);
      rate = new RateCase(door);
      withdraw = new WithdrawCase(door);
      contest = new ContestDecision(door);
      attach = new AttachFiles(door, desk, attachments, fakes.idempotency);
      download = new DownloadFile(door, desk, cases, fakes.store, fakes.audit);
      show = new ShowCase(desk, views, fakes.audit);
      complainant = new SeeComplainant(desk, cases, fakes.audit);
      assess = new AssessCase(desk);
      Handlers handlers = new Handlers(fakes.staff, cases);
      RemedyWork remedyWork = new RemedyWork(fakes.work);
      assign = new AssignCase(desk, handlers);
      point = new AddPoint(desk, fakes.idempotency);
      note = new AddNote(desk, fakes.idempotency);
      send = new SendMessage(desk, attachments, notices, fakes.idempotency);
      find = new RecordFinding(desk);
      decide = new DecideCase(desk, notices);
      letter = new WriteLetter(door, desk, cases, new JpaCaseRecords(em), limits, fakes.audit);
      extend = new ExtendDeadline(desk, notices);
      told = new TellOutcome(desk);
      promise =
          new PromiseRemedy(desk, new JpaCaseRecords(em), handlers, remedyWork, fakes.idempotency);
      end = new EndRemedy(desk, new JpaCaseRecords(em), remedyWork, notices);
      close = new CloseCase(desk);
      conflict = new NameConflict(desk, cases, fakes.staff, new JpaCaseRecords(em), remedyWork);
      reopen = new ReopenCase(desk);
      link = new LinkStakeholder(desk, fakes.stakeholders, fakes.timeline::add);
      links = new JpaCaseLinks(em);
      follow = new FollowMerges(links, work, user);
      foresee = new ForeseeMoves(new JpaOpenCases(em), work, user);
      moves = new MoveSteps(new JpaOpenCases(em), cases, work, user);
    }

    Submitted complaint(Identity identity, Contact contact) {
      return submit.with(
          new Feedback(
              FeedbackType.COMPLAINT,
              identity,
              Channel.PORTAL,
              "zh-CN",
              "电梯坏了",
              "周一起",
              "修好它",
              "3号楼",
              contact),
          List.of(),
          RequestKey.NONE);
    }
  }
}
