package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.reviews.IntervalView;
import org.rapport.stakeholder.reviews.SetReviewInterval;

/** How often models, those who follow them, and the approach are reviewed. */
@Named
@ViewScoped
public class ReviewIntervalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SetReviewInterval interval;
  @Inject private Notices notices;

  private final List<Choice> lines = new ArrayList<>();

  @PostConstruct
  void load() {
    interval.all().forEach(one -> lines.add(new Choice(one)));
  }

  public String save(int position) {
    Choice choice = lines.get(position);
    try {
      interval.of(choice.view.line(), choice.months);
    } catch (Invalid wrong) {
      Message why = wrong.violations().get(0).message();
      throw Invalid.field("months" + choice.view.line(), why);
    }
    notices.good("review.interval.kept");
    return Places.reviewIntervals();
  }

  public List<Choice> getLines() {
    return lines;
  }

  /** What was typed about one of them. */
  public static final class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IntervalView view;
    private Integer months;

    private Choice(IntervalView view) {
      this.view = view;
      this.months = view.months();
    }

    public IntervalView getView() {
      return view;
    }

    public Integer getMonths() {
      return months;
    }

    public void setMonths(Integer months) {
      this.months = months;
    }
  }
}
