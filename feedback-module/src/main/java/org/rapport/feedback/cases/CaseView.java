package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderSummary;

/**
 * A case with everything staff see of it.
 *
 * @param version hand it back with an act, so that nobody overwrites what they have not seen
 * @param assessment null until assessed
 * @param assignee null while nobody handles it
 * @param stakeholder null where none is linked
 * @param journeyStep the step of their journey in which it arose, or null
 * @param contract label of the contract it falls under, or null
 * @param due null where no decision is owed
 * @param nextUpdate by when its sender hears again how it stands, and how often that was late
 * @param contact who sent it; null for confidential and anonymous cases, see {@link UnlockIdentity}
 * @param finding null until decided
 * @param toldAt when the complainant learned the outcome, or null
 * @param toldBy how, or null
 * @param remedies what was promised with its decisions
 * @param rating null until rated
 * @param conflicts members of staff it is about
 * @param unlocks who looked up who sent it; empty for who may not know
 * @param firstStage who took part in the first look and has none in the second; empty before that
 * @param leastSeverity nobody may assess it as less severe; null for no such limit
 * @param labels what it is found by together with others, queues among them
 */
public record CaseView(
    String reference,
    int version,
    FeedbackType type,
    Channel channel,
    Identity identity,
    Locale language,
    CaseState state,
    String subject,
    String about,
    String text,
    String remedySought,
    Assessment assessment,
    StaffMember assignee,
    StakeholderSummary stakeholder,
    String journeyStep,
    String contract,
    Instant receivedAt,
    Instant acknowledgedAt,
    DueView due,
    UpdateView nextUpdate,
    int stage,
    Finding finding,
    Instant decidedAt,
    Instant toldAt,
    Telling toldBy,
    Instant closedAt,
    boolean contested,
    boolean reopened,
    boolean imported,
    Contact contact,
    Rating rating,
    List<PointView> points,
    List<DecisionView> decisions,
    List<RemedyView> remedies,
    List<MessageView> messages,
    List<NoteView> notes,
    List<FileView> files,
    List<TimelineView> timeline,
    List<StaffMember> conflicts,
    List<UnlockView> unlocks,
    List<StaffMember> firstStage,
    Severity leastSeverity,
    List<String> labels) {

  /** Whether a decision is still owed. */
  public boolean isOpen() {
    return state.isOpen();
  }

  /** Decided, and nobody knows yet that the complainant learned it. */
  public boolean isToTell() {
    return decidedAt != null && !isOpen() && toldAt == null && !imported;
  }
}
