package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.feedback.cases.ForeseeMoves;
import org.rapport.feedback.cases.ForeseenMoves;
import org.rapport.feedback.cases.MoveOpenCases;
import org.rapport.kernel.Message;
import org.rapport.platform.Jobs;
import org.rapport.platform.Texts;

/** Shows which open cases would move by what is in force now, and moves them when told to. */
@Named
@ViewScoped
public class LimitsMovesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForeseeMoves foreseeMoves;
  @Inject private MoveOpenCases moveOpenCases;
  @Inject private Texts texts;

  private Long job;
  private transient ForeseenMoves moves;
  private transient Jobs.Status status;

  public void load() {
    status = job == null ? null : moveOpenCases.status(job).orElse(null);
    moves = isRunning() ? null : foreseeMoves.now();
  }

  public String move() {
    return "/staff/admin/limits-moves?faces-redirect=true&job="
        + moveOpenCases.start(foreseeMoves.now());
  }

  public String said(Message message) {
    return texts.here(message);
  }

  public boolean isRunning() {
    return status != null && status.state() == Jobs.State.RUNNING;
  }

  /** Null while cases are being moved. */
  public ForeseenMoves getMoves() {
    return moves;
  }

  /** Null unless cases were moved from here. */
  public Jobs.Status getStatus() {
    return status;
  }

  public Long getJob() {
    return job;
  }

  public void setJob(Long job) {
    this.job = job;
  }
}
