package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.feedback.cases.DrawsReference;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.SubmitFeedback;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.cases.Upload;

/** Sends a form: its files go over to the case in the same transaction, or stay waiting. */
@ApplicationScoped
@Transactional
@DrawsReference
public class SendDraft {

  private SubmitFeedback submit;
  private WaitingFiles waiting;

  protected SendDraft() {}

  @Inject
  SendDraft(SubmitFeedback submit, WaitingFiles waiting) {
    this.submit = submit;
    this.waiting = waiting;
  }

  /**
   * @param traceless whether what the files tell of their sender is to be taken out
   * @param key of the form: sending it again makes no second case and gives the first answer
   */
  public Submitted with(
      Feedback feedback, List<DraftFile> files, boolean traceless, RequestKey key) {
    List<Upload> uploads =
        files.stream().map(file -> Upload.stored(file.name(), file.id()).asked(traceless)).toList();
    Submitted submitted = submit.with(feedback, uploads, key);
    files.forEach(file -> waiting.remove(file.id()));
    return submitted;
  }
}
