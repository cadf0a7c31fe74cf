package org.rapport.feedback.inbox;

import java.time.Instant;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.search.Found;

/**
 * A case in one line.
 *
 * @param severity null until assessed
 * @param assignee name of who handles it, or an empty text
 * @param dueAt null where no decision is owed
 * @param joint how it is handled together with others, or null where it stands alone
 * @param unanswered whether who sent it has written and has no answer yet
 * @param found where the words stand that were searched for, or null
 */
public record CaseRow(
    String reference,
    FeedbackType type,
    CaseState state,
    Severity severity,
    Channel channel,
    Identity identity,
    String subject,
    String about,
    String assignee,
    Instant receivedAt,
    Instant dueAt,
    DueStatus dueStatus,
    Joint joint,
    boolean unanswered,
    Found found) {}
