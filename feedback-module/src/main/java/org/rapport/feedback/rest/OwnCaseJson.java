package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.DecisionView;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.cases.UnlockView;
import org.rapport.platform.Texts;

/** A case as the holder of its receipt sees it. */
public record OwnCaseJson(
    String reference,
    FeedbackType type,
    Identity identity,
    CaseState state,
    String subject,
    String about,
    String text,
    String remedySought,
    Instant receivedAt,
    DueJson due,
    UpdateJson nextUpdate,
    List<PointView> points,
    List<DecisionView> decisions,
    List<RemedyJson> remedies,
    List<MessageJson> messages,
    List<FileJson> files,
    RatingJson rating,
    boolean hasAddress,
    boolean tellsUnlocks,
    List<UnlockView> unlocks) {

  static OwnCaseJson of(ComplainantView view, Texts texts) {
    return new OwnCaseJson(
        view.reference(),
        view.type(),
        view.identity(),
        view.state(),
        view.subject(),
        view.about(),
        view.text(),
        view.remedySought(),
        view.receivedAt(),
        DueJson.of(view.due(), texts),
        UpdateJson.of(view.nextUpdate(), texts),
        view.points(),
        view.decisions(),
        RemedyJson.of(view.remedies()),
        MessageJson.of(view.messages()),
        FileJson.of(view.files()),
        RatingJson.of(view.rating()),
        view.hasAddress(),
        view.tellsUnlocks(),
        view.unlocks());
  }
}
