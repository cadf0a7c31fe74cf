package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.feedback.search.PlacedWords;

/** Turns feedback into a case, whoever brings it. */
@ApplicationScoped
class Intake {

  private Cases cases;
  private CaseWork work;
  private Senders senders;
  private Attachments attachments;
  private Notices notices;
  private ReceivedConflicts conflicts;
  private RouteCase routing;

  protected Intake() {}

  @Inject
  Intake(
      Cases cases,
      CaseWork work,
      Senders senders,
      Attachments attachments,
      Notices notices,
      ReceivedConflicts conflicts,
      RouteCase routing) {
    this.cases = cases;
    this.work = work;
    this.senders = senders;
    this.attachments = attachments;
    this.notices = notices;
    this.conflicts = conflicts;
    this.routing = routing;
  }

  /**
   * @param received when it reached the organization
   */
  Submitted take(Feedback feedback, List<Upload> uploads, Instant received, Act act) {
    ReceiptCode receipt = ReceiptCode.random(act.random());
    Case newcomer = take(feedback, receipt, uploads, received, act);
    return new Submitted(newcomer.reference(), receipt.shown());
  }

  /**
   * As {@link #take(Feedback, List, Instant, Act)}, from somebody who will be answered by mail.
   *
   * @return the reference
   */
  String takeMail(Feedback feedback, List<Upload> uploads, Act act) {
    return take(feedback, null, uploads, act.at(), act).reference();
  }

  private Case take(
      Feedback feedback, ReceiptCode receipt, List<Upload> uploads, Instant received, Act act) {
    Case newcomer = new Case(feedback, Reference.random(act.random()), receipt, received, act);
    work.receive(newcomer, words(feedback), act);
    senders.keep(newcomer, feedback.contact());
    attachments.attach(newcomer, null, uploads, false, act);
    notices.acknowledge(newcomer, feedback.contact());
    conflicts.name(newcomer, feedback, act);
    routing.route(newcomer, act);
    return newcomer;
  }

  /** For many cases in one transaction, which should not be done again for one of them. */
  Reference freeReference(Act act) {
    Reference reference = Reference.random(act.random());
    while (cases.isTaken(reference)) {
      reference = Reference.random(act.random());
    }
    return reference;
  }

  static PlacedWords words(Feedback feedback) {
    // Only a sender who wants to be known by name can be found by it.
    String name = feedback.identity() == Identity.NAMED ? feedback.contact().name() : null;
    return PlacedWords.sent(
        feedback.subject(), feedback.about(), feedback.text(), feedback.remedySought(), name);
  }
}
