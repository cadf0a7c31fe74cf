package org.rapport.feedback.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.kernel.Refusal;

/**
 * One piece of feedback on its way from receipt to close. Each verb says no where the rules do
 * (mission C4-C10) and otherwise returns what happened.
 */
@Entity(name = "FeedbackCase")
@Table(schema = "feedback", name = "cases")
class Case extends CaseFile {

  protected Case() {}

  /**
   * Takes feedback in and acknowledges it in the same moment.
   *
   * @param receipt null where it came by mail: a receipt never goes into one
   */
  Case(Feedback feedback, Reference reference, ReceiptCode receipt, Instant received, Act act) {
    super(feedback, reference, receipt, received, act);
  }

  /** A case from before Rapport. Nobody holds a receipt for it, and how it ended is history. */
  Case(EarlierCase earlier, Reference reference, long importId, Act act) {
    super(earlier, reference, importId, act);
  }

  Happened assess(Assessment given, Act act) {
    progress.assess(given, act.at());
    refit(act);
    if (matter.isComplaint() && points().isEmpty()) {
      points().add(this, matter.subject(), act);
    }
    return changed(Happening.ASSESSED, given.severity(), act);
  }

  Happened assignTo(Long staffId, Act act) {
    progress.requireOpen();
    assigneeId = staffId;
    return changed(Happening.ASSIGNED, staffId, act);
  }

  /**
   * A rule fires.
   *
   * @param handler null where it gives the case to nobody
   * @param least how severe the case is at least, or null
   */
  Happened route(long rule, Long handler, Severity least, Act act) {
    progress.requireOpen();
    routedBy = rule;
    assigneeId = handler;
    progress.atLeast(least);
    refit(act);
    return changed(Happening.ROUTED, handler == null ? rule : rule + " " + handler, act);
  }

  Happened linkTo(Long stakeholder, Act act) {
    matter.requireKnownSender();
    journeyStep = Objects.equals(stakeholderId, stakeholder) ? journeyStep : null;
    stakeholderId = stakeholder;
    refit(act);
    return changed(Happening.LINKED, null, act);
  }

  /**
   * The step of the stakeholder's journey in which a complaint arose; null for none. An anonymous
   * one joins nobody's journey (C20).
   */
  Happened ariseIn(String step, Act act) {
    matter.requireComplaint();
    if (stakeholderId == null) {
      throw Refusal.because("feedback", "refusal.stepOfNobody");
    }
    journeyStep = step;
    return changed(Happening.PLACED, step, act);
  }

  /** Null for none; other time limits may fit then. */
  Happened putUnder(String label, Act act) {
    progress.requireOpen();
    contract = label;
    refit(act);
    return changed(Happening.CONTRACTED, null, act);
  }

  Happened addPoint(String text, Act act) {
    progress.investigate();
    return changed(Happening.POINT_ADDED, points().add(this, text, act).number(), act);
  }

  Happened rewordPoint(int number, String text, Act act) {
    progress.investigate();
    points().number(number).reword(text);
    return changed(Happening.POINT_CHANGED, number, act);
  }

  /** Whatever serves to find out what happened; it is being investigated from then on. */
  Happened investigate(Supplier<HistoryLine> step, Act act) {
    progress.investigate();
    HistoryLine line = step.get();
    return changed(line.happening(), line.detail(), act);
  }

  /** A finding on a point may be changed until the case is decided. */
  Happened find(int number, Finding finding, String reasons, Act act) {
    progress.investigate();
    points().number(number).found(finding, reasons, act);
    return changed(Happening.FOUND, number, act);
  }

  Happened note(String text, Act act) {
    return told(Happening.NOTED, null, act, new Note(id(), text, act));
  }

  /** Who is answered by mail has no way to files. */
  void requireWayForFiles(int count) {
    if (count > 0 && isByMail()) {
      throw Refusal.because("feedback", "refusal.filesByMail");
    }
  }

  /**
   * @param awaitsAnswer whether the clock stands still until the complainant answers
   */
  Happened writeToComplainant(CaseMessage message, boolean awaitsAnswer, Act act) {
    requireReader();
    if (!awaitsAnswer) {
      clock.updates().told(traits(), act);
      return told(Happening.MESSAGE_SENT, null, act, message);
    }
    progress.investigate();
    clock.waitForComplainant(traits(), act);
    return changed(Happening.ASKED, null, act, message);
  }

  Happened hearFromComplainant(CaseMessage message, Act act) {
    progress.requireNotWithdrawn();
    DueDateMove credit = clock.resume(act);
    clock.updates().heard(traits(), act);
    keep(credit, act);
    return credit == null
        ? told(Happening.MESSAGE_RECEIVED, null, act, message)
        : changed(Happening.MESSAGE_RECEIVED, null, act, message);
  }

  Happened extendTo(LocalDate day, String reason, Act act) {
    progress.requireOpen();
    keep(clock.extendTo(day, reason, moves(), traits(), act), act);
    return changed(Happening.EXTENDED, day, act);
  }

  /** Due dates are counted anew, since time limits or the calendar were changed. */
  Happened follow(Act act) {
    progress.requireOpen();
    clock.updates().follow(traits(), act);
    DueDateMove move = clock.follow(moves(), traits(), act);
    keep(move, act);
    ZoneId zone = act.calendar().zone();
    return move == null
        ? changed(Happening.UPDATE_RECOUNTED, clock.updates().dueOn(zone), act)
        : changed(Happening.RECOUNTED, clock.dueOn(zone), act);
  }

  Happened decide(DecisionText words, Act act) {
    progress.requireOpen();
    matter.requireDecidable(progress, points());
    if (clock.stage() == 2) {
      outcome.requireOtherThan(act.by());
    }
    keep(clock.resume(act), act);
    clock.updates().end(act);
    Finding finding = points().overall();
    outcome =
        outcome == null
            ? new Outcome(finding, clock.isKept(act.at()), act)
            : outcome.nowFinding(finding);
    progress.decide();
    Decision decision = new Decision(this, words, act);
    return changed(Happening.DECIDED, finding, act, decision);
  }

  /**
   * Handled together with another from now on, which leads: its decision is this one's too. Thread,
   * files, clock and receipt stay its own (C11). What was not assessed is as the other was
   * assessed.
   */
  Happened join(Case lead, Act act) {
    requireReader();
    Joint.requireMayJoin(this, lead);
    leadId = lead.id();
    if (progress.assessment() == null) {
      assess(lead.progress.assessment().copy(), act);
    }
    return changed(Happening.JOINED, lead.reference(), act);
  }

  /** It is handled by itself again. */
  Happened standAlone(Act act) {
    Joint.requireJoined(this);
    leadId = null;
    return changed(Happening.STANDS_ALONE, null, act);
  }

  /** A point without a finding of its own is found as the lead was as a whole. */
  Happened decideWith(Case lead, DecisionText words, Act act) {
    points().findLike(lead.points(), act);
    return decide(words, act);
  }

  Happened promise(RemedyAction action, Act act) {
    requireDecided("refusal.promiseLater");
    return told(Happening.REMEDY_PROMISED, action.number(), act, action);
  }

  /**
   * The first time that the complainant learned it is kept. When an anonymous one was reading might
   * tell who it was: of that no more than the day.
   */
  Happened tellOutcome(Telling how, Act act) {
    requireDecided("refusal.nothingToTell");
    boolean nameless = how == Telling.RECEIPT && matter.identity() == Identity.ANONYMOUS;
    Act kept = nameless ? act.onThatDay(outcome.decidedAt()) : act;
    outcome = outcome.told(how, kept.at());
    return changed(Happening.OUTCOME_TOLD, how, kept);
  }

  Happened rate(Rating given, Act act) {
    requireDecided("refusal.rateLater");
    rating = given.given(act.at());
    return told(Happening.RATED, null, act);
  }

  Happened withdraw(Act act) {
    progress.withdraw(act.at());
    clock.updates().end(act);
    return changed(Happening.WITHDRAWN, null, act);
  }

  Happened close(Act act) {
    clock.updates().end(act);
    progress.close(!matter.isCompliment(), act.at());
    return changed(Happening.CLOSED, null, act);
  }

  Happened undoClosing(Act act) {
    progress.undoClosing(outcome != null);
    return changed(Happening.CLOSING_UNDONE, null, act);
  }

  Happened contest(CaseMessage reasons, Act act) {
    requireDecided("refusal.nothingToContest");
    progress.requireUncontested();
    outcome.requireContestable(act.at());
    progress.contest();
    leadId = null; // whoever contests is heard by themselves
    keep(clock.restart(true, true, traits(), act), act);
    return changed(Happening.CONTESTED, null, act, reasons);
  }

  Happened reopen(String reason, Act act) {
    startAgain(act);
    return changed(Happening.REOPENED, null, act, new Note(id(), reason, act));
  }

  /** What was promised has not put it right: it is looked at again, at the stage it had reached. */
  Happened notFixed(CaseMessage what, Act act) {
    requireDecided("refusal.nothingFixedYet");
    progress.requireNotWithdrawn();
    startAgain(act);
    return changed(Happening.NOT_FIXED, null, act, what);
  }

  private void startAgain(Act act) {
    leadId = null;
    progress.reopen();
    keep(clock.restart(false, outcome != null, traits(), act), act);
  }

  Happened complainantAttached(int count, Act act) {
    progress.requireNotWithdrawn();
    clock.updates().heard(traits(), act);
    return told(Happening.FILES_ATTACHED, count, act);
  }

  /**
   * Whoever the case is about neither handles it nor sees it any more (C6).
   *
   * @param handlerToo whether it is kept from who handles it
   */
  Happened nameConflict(long staffId, boolean handlerToo, Act act) {
    assigneeId = handlerToo ? null : assigneeId;
    return changed(Happening.CONFLICT_NAMED, null, act, new Conflict(id(), staffId));
  }

  /** It stays closed to everybody else; who looked, when and why is on record (C2). */
  Happened unlockIdentity(String reason, Act act) {
    matter.requireConfidential();
    return told(Happening.IDENTITY_UNLOCKED, null, act, new IdentityUnlock(id(), reason, act));
  }

  Happened watchUnlocks(boolean asked, Act act) {
    matter.requireConfidential();
    return told(asked ? Happening.UNLOCKS_WATCHED : Happening.UNLOCKS_UNWATCHED, null, act);
  }

  /** It was found not to be about this member of staff. */
  Happened liftConflict(String reason, Act act) {
    return changed(Happening.CONFLICT_LIFTED, null, act, new Note(id(), reason, act));
  }

  /** Other limits may fit since what the case is like became known; a breach stays one. */
  private void refit(Act act) {
    if (state().isOpen()) {
      keep(clock.refit(moves(), traits(), act), act);
    }
  }

  private void requireDecided(String otherwise) {
    if (outcome == null || state().isOpen()) {
      throw Refusal.because("feedback", otherwise);
    }
  }
}
