package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.feedback.cases.Upload;

/** Hands files that wait over to a case, in the transaction that makes it. */
@ApplicationScoped
public class AttachDraftFiles {

  private WaitingFiles waiting;

  protected AttachDraftFiles() {}

  @Inject
  AttachDraftFiles(WaitingFiles waiting) {
    this.waiting = waiting;
  }

  public List<Upload> of(List<DraftFile> files) {
    files.forEach(file -> waiting.remove(file.id()));
    return files.stream().map(file -> Upload.stored(file.name(), file.id())).toList();
  }
}
