package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.reviews.IntervalView;
import org.rapport.stakeholder.reviews.SetReviewInterval;

/** How often models, those who follow them, and the approach are reviewed. */
@Named
@ViewScoped
public class ReviewIntervalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SetReviewInterval interval;
  @Inject private Notices notices;

  private final Map<Long, Integer> months = new HashMap<>();
  private transient List<IntervalView> lines;

  @PostConstruct
  void load() {
    getLines().forEach(one -> months.put(one.line(), one.months()));
  }

  public String save(long line) {
    interval.of(line, months.get(line));
    notices.good("review.interval.kept");
    return Places.reviewIntervals();
  }

  public List<IntervalView> getLines() {
    if (lines == null) {
      lines = interval.all();
    }
    return lines;
  }

  public Map<Long, Integer> getMonths() {
    return months;
  }
}
