package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.drafts.DiscardDraftFile;
import org.rapport.feedback.drafts.DraftFile;
import org.rapport.feedback.drafts.KeepDraftFile;
import org.rapport.platform.FileStore;

/** Do you have files that help? Those that can be taken are, whatever is wrong with others. */
@Named
@RequestScoped
public class FeedbackFilesPage extends QuestionPage {

  @Inject private KeepDraftFile keep;
  @Inject private DiscardDraftFile discard;
  private List<Part> chosen;
  private Boolean traceless;

  @Override
  Step step() {
    return Step.FILES;
  }

  public String add() {
    take();
    return step().path() + "?faces-redirect=true";
  }

  public String remove(DraftFile file) {
    draft().takeOutTraces(isTraceless());
    draft().remove(file);
    discard.with(file);
    return step().path() + "?faces-redirect=true";
  }

  public String save() {
    return answer(draft -> {}, this::take);
  }

  private void take() {
    draft().takeOutTraces(isTraceless());
    Violations violations = new Violations();
    for (Part part : Parts.sent(chosen)) {
      if (draft().files().size() >= FileStore.MAX_FILES) {
        violations.add("files", "portal.files.tooMany", FileStore.MAX_FILES);
        break;
      }
      DraftFile file = violations.take(() -> Parts.read(part, keep::with));
      if (file != null) {
        draft().add(file);
      }
    }
    violations.refuse();
  }

  public List<DraftFile> getFiles() {
    return shown().files();
  }

  public boolean isFull() {
    return getFiles().size() >= FileStore.MAX_FILES;
  }

  public long getMaxSize() {
    return FileStore.MAX_BYTES;
  }

  public int getMost() {
    return FileStore.MAX_FILES;
  }

  /** Only who is known has a choice: what others send is always without. */
  public boolean isAsked() {
    return shown().answers().identity() == Identity.NAMED;
  }

  public boolean isTraceless() {
    return traceless == null ? shown().isTraceless() : traceless;
  }

  public void setTraceless(boolean traceless) {
    this.traceless = traceless;
  }

  public List<Part> getChosen() {
    return chosen;
  }

  public void setChosen(List<Part> chosen) {
    this.chosen = chosen;
  }
}
