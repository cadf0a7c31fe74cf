package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.DecisionView;
import org.rapport.feedback.cases.NoteView;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.cases.Telling;
import org.rapport.feedback.cases.TimelineView;
import org.rapport.feedback.cases.UnlockView;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/**
 * A case as staff see it.
 *
 * @param version send it back as {@code If-Match} to refuse an act on what you have not seen
 * @param assignee sign-in name, or null
 * @param toldAt when the complainant learned the outcome, or null
 * @param contact who sent it; null for confidential and anonymous cases
 * @param stakeholder id of the linked stakeholder, or null
 * @param journeyStep the step of their journey in which it arose, or null
 * @param conflicts sign-in names of whom it is about; they never see it
 * @param unlocks who looked up who sent it; for custodians alone
 * @param firstStage sign-in names of who has no part in the second look; empty before there is one
 * @param contract label of the contract it falls under, or null
 * @param leastSeverity nobody may assess it as less severe; null for no such limit
 * @param labels what it is found by together with others, queues among them
 */
public record CaseJson(
    String reference,
    int version,
    FeedbackType type,
    Channel channel,
    Identity identity,
    String language,
    CaseState state,
    String subject,
    String about,
    String text,
    String remedySought,
    AssessmentJson assessment,
    String assignee,
    Long stakeholder,
    String journeyStep,
    String contract,
    Instant receivedAt,
    Instant acknowledgedAt,
    DueJson due,
    UpdateJson nextUpdate,
    int stage,
    Finding finding,
    Instant decidedAt,
    Instant toldAt,
    Telling toldBy,
    Instant closedAt,
    boolean contested,
    boolean reopened,
    boolean imported,
    ContactJson contact,
    RatingJson rating,
    List<PointView> points,
    List<DecisionView> decisions,
    List<RemedyJson> remedies,
    List<MessageJson> messages,
    List<NoteView> notes,
    List<FileJson> files,
    List<TimelineView> timeline,
    List<String> conflicts,
    List<UnlockView> unlocks,
    List<String> firstStage,
    Severity leastSeverity,
    List<String> labels) {

  static CaseJson of(CaseView view, Texts texts) {
    return new CaseJson(
        view.reference(),
        view.version(),
        view.type(),
        view.channel(),
        view.identity(),
        view.language().toLanguageTag(),
        view.state(),
        view.subject(),
        view.about(),
        view.text(),
        view.remedySought(),
        AssessmentJson.of(view.assessment()),
        view.assignee() == null ? null : view.assignee().login(),
        view.stakeholder() == null ? null : view.stakeholder().id(),
        view.journeyStep(),
        view.contract(),
        view.receivedAt(),
        view.acknowledgedAt(),
        DueJson.of(view.due(), texts),
        UpdateJson.of(view.nextUpdate(), texts),
        view.stage(),
        view.finding(),
        view.decidedAt(),
        view.toldAt(),
        view.toldBy(),
        view.closedAt(),
        view.contested(),
        view.reopened(),
        view.imported(),
        ContactJson.of(view.contact()),
        RatingJson.of(view.rating()),
        view.points(),
        view.decisions(),
        RemedyJson.of(view.remedies()),
        MessageJson.of(view.messages()),
        view.notes(),
        FileJson.of(view.files()),
        view.timeline(),
        view.conflicts().stream().map(StaffMember::login).toList(),
        view.unlocks(),
        view.firstStage().stream().map(StaffMember::login).toList(),
        view.leastSeverity(),
        view.labels());
  }
}
