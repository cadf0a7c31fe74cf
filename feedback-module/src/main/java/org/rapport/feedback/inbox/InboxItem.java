package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.Map;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.search.Found;
import org.rapport.platform.StaffMember;

/**
 * A row as it is kept.
 *
 * @param rank the lower the better a hit; null where hits are not ranked
 */
record InboxItem(
    long id,
    String reference,
    FeedbackType type,
    CaseState state,
    Severity severity,
    Channel channel,
    Identity identity,
    String subject,
    String about,
    Long assigneeId,
    Instant receivedAt,
    Instant dueAt,
    Instant warnAt,
    Instant waitingSince,
    Joint joint,
    boolean unanswered,
    Integer rank) {

  CaseRow shown(Map<Long, StaffMember> names, Map<Long, Found> found, Instant now) {
    StaffMember assignee = assigneeId == null ? null : names.get(assigneeId);
    return new CaseRow(
        reference,
        type,
        state,
        severity,
        channel,
        identity,
        subject,
        about,
        assignee == null ? "" : assignee.name(),
        receivedAt,
        dueAt,
        DueStatus.of(state.isOpen(), dueAt, warnAt, waitingSince, now),
        joint,
        unanswered,
        found.get(id));
  }

  Instant sortedBy(boolean byDueDate) {
    return byDueDate ? dueAt : receivedAt;
  }
}
