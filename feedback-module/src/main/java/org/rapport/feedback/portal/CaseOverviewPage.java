package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.FileView;
import org.rapport.feedback.cases.UpdateView;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.platform.Texts;

/** A case as its complainant sees it: where it stands, what comes next and by when. */
@Named
@RequestScoped
public class CaseOverviewPage extends CaseTaskPage {

  private static final Set<String> DONE =
      Set.of(
          "message",
          "rating",
          "withdrawal",
          "contest",
          "notFixed",
          "address",
          "noAddress",
          "watched",
          "unwatched");

  @Inject private Texts texts;
  private String done;

  @Override
  boolean isPossible(ComplainantView view) {
    return true;
  }

  public String leave() {
    if (isOpen()) {
      current().session().leave();
    }
    return "/case/left?faces-redirect=true";
  }

  /** Key of the sentence about what was just done here; empty where nothing was. */
  public String getDoneKey() {
    return done != null && DONE.contains(done) ? "portal.case.done." + done : "";
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  /** Key of the sentence that says what happens next. */
  public String getNextKey() {
    ComplainantView view = getCase();
    if (view.due() != null && view.due().status() == DueStatus.PAUSED) {
      return "portal.case.next.PAUSED";
    }
    boolean thanked = view.type() == FeedbackType.COMPLIMENT && view.state().isOpen();
    return "portal.case.next." + (thanked ? "COMPLIMENT" : view.state());
  }

  public String getTone() {
    CaseState state = getCase().state();
    return switch (state) {
      case DECIDED, CLOSED -> "good";
      case WITHDRAWN -> "neutral";
      default -> "info";
    };
  }

  public boolean isDueShown() {
    ComplainantView view = getCase();
    return view.due() != null && view.state().isOpen();
  }

  public boolean isOverdue() {
    return getCase().due().status() == DueStatus.OVERDUE;
  }

  /** Whether we write before the decision is due; what is late already is promised no more. */
  public boolean isWordShown() {
    UpdateView word = getCase().nextUpdate();
    boolean ahead =
        word != null && (word.status() == DueStatus.ON_TRACK || word.status() == DueStatus.SOON);
    return ahead && (isOverdue() || word.at().isBefore(getCase().due().at()));
  }

  /** How the due date came about, line by line. */
  public List<String> getDueLines() {
    return getCase().due().explanation().lines().stream().map(texts::here).toList();
  }

  /** Files that came with the feedback itself; those of messages stand with their message. */
  public List<FileView> getFiles() {
    List<Long> withMessages =
        getCase().messages().stream()
            .flatMap(message -> message.files().stream())
            .map(FileView::id)
            .toList();
    return getCase().files().stream().filter(file -> !withMessages.contains(file.id())).toList();
  }
}
