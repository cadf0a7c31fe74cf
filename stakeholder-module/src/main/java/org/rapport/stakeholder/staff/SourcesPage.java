package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.stakeholder.registry.CountSources;
import org.rapport.stakeholder.registry.SourceCount;

/** How stakeholders came to be known, counted and drawn. */
@Named
@RequestScoped
public class SourcesPage {

  @Inject private CountSources count;

  private List<SourceCount> counts;

  @PostConstruct
  void load() {
    counts = count.all();
  }

  public List<SourceCount> getCounts() {
    return counts;
  }

  public long getTotal() {
    return counts.stream().mapToLong(SourceCount::total).sum();
  }

  public long getExisting() {
    return counts.stream().mapToLong(SourceCount::existing).sum();
  }

  /** In hundredths of the most frequent source, for the length of a bar. */
  public double length(long number) {
    long longest = counts.stream().mapToLong(SourceCount::total).max().orElse(1);
    return Math.round(1000.0 * number / longest) / 10.0;
  }

  /** Whole hundredths of all. */
  public long share(SourceCount one) {
    return Math.round(100.0 * one.total() / getTotal());
  }
}
