package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/**
 * A case as the holder of its receipt sees it: no names of staff, nothing internal, findings only
 * once decided.
 *
 * @param due null where no decision is owed
 * @param nextUpdate null where no word is owed before
 * @param points with their findings; empty until decided
 * @param decisions empty until decided
 * @param remedies what was promised with the decisions
 * @param rating null until rated
 * @param joint whether it is handled together with others about the same
 * @param hasAddress whether mail tells its sender that there is news
 * @param tellsUnlocks whether its sender asked to be told who looks up who they are
 * @param unlocks empty unless they asked
 */
public record ComplainantView(
    String reference,
    FeedbackType type,
    Identity identity,
    CaseState state,
    String subject,
    String about,
    String text,
    String remedySought,
    Instant receivedAt,
    DueView due,
    UpdateView nextUpdate,
    List<PointView> points,
    List<DecisionView> decisions,
    List<RemedyView> remedies,
    List<MessageView> messages,
    List<FileView> files,
    List<TimelineView> timeline,
    Rating rating,
    boolean joint,
    boolean hasAddress,
    boolean tellsUnlocks,
    List<UnlockView> unlocks) {

  public boolean isConfidential() {
    return identity == Identity.CONFIDENTIAL;
  }

  public boolean mayWrite() {
    return state != CaseState.WITHDRAWN;
  }

  public boolean mayWithdraw() {
    return state.isOpen();
  }

  public boolean mayRate() {
    return !decisions.isEmpty() && !state.isOpen();
  }

  /** Whether something was promised that may not have been done. */
  public boolean maySayNotFixed() {
    boolean promised =
        !remedies.isEmpty() || decisions.stream().anyMatch(one -> one.remedy() != null);
    return mayRate() && promised;
  }

  public boolean mayLeaveAddress() {
    return identity != Identity.ANONYMOUS;
  }

  public boolean mayContest() {
    return mayRate() && decisions.stream().allMatch(decision -> decision.stage() == 1);
  }
}
