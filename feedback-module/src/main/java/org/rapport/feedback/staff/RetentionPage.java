package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.retention.BuryCases;
import org.rapport.feedback.retention.Ending;
import org.rapport.feedback.retention.Foreseen;
import org.rapport.feedback.retention.KeepCases;
import org.rapport.feedback.retention.RetentionRules;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Jobs;

/** For how long cases are kept, what would go, and letting it go (mission C17). */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Months for a type and an ending. */
  public static final class Kept implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FeedbackType type;
    private final Ending ending;
    private Integer months;

    Kept(FeedbackType type, Ending ending, Integer months) {
      this.type = type;
      this.ending = ending;
      this.months = months;
    }

    public FeedbackType getType() {
      return type;
    }

    public Ending getEnding() {
      return ending;
    }

    public Integer getMonths() {
      return months;
    }

    public void setMonths(Integer months) {
      this.months = months;
    }
  }

  @Inject private KeepCases keepCases;
  @Inject private BuryCases buryCases;

  private Long job;
  private boolean sure;
  private List<Kept> rules;
  private transient Foreseen foreseen;
  private transient Jobs.Status status;

  public void load() {
    if (rules == null) {
      RetentionRules known = keepCases.rules();
      rules = new ArrayList<>();
      for (FeedbackType type : FeedbackType.values()) {
        for (Ending ending : Ending.values()) {
          rules.add(new Kept(type, ending, known.months(type, ending).orElse(null)));
        }
      }
    }
    status = job == null ? null : buryCases.status(job).orElse(null);
    foreseen = isRunning() ? null : keepCases.foresee();
  }

  public String save() {
    RetentionRules changed = new RetentionRules();
    rules.forEach(rule -> changed.with(rule.getType(), rule.getEnding(), rule.getMonths()));
    keepCases.keep(changed);
    return "/staff/admin/retention?faces-redirect=true";
  }

  /**
   * @throws Invalid for {@code sure}
   */
  public String bury() {
    if (!sure) {
      throw Invalid.field("sure", Message.of("feedback", "invalid.sure"));
    }
    return "/staff/admin/retention?faces-redirect=true&job=" + buryCases.start(keepCases.foresee());
  }

  public void cancel() {
    buryCases.cancel(job);
  }

  public boolean isRunning() {
    return status != null && status.state() == Jobs.State.RUNNING;
  }

  public List<Kept> getRules() {
    return rules;
  }

  /** Null while cases are going. */
  public Foreseen getForeseen() {
    return foreseen;
  }

  /** Null unless cases went from here. */
  public Jobs.Status getStatus() {
    return status;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  public Long getJob() {
    return job;
  }

  public void setJob(Long job) {
    this.job = job;
  }
}
