package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.DueLine;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.SlippingLine;

/** What slips away, and what is due, among the stakeholders the reader works with. */
@Named
@RequestScoped
public class UpkeepListPage {

  private static final int SIZE = 50;

  private static final int LONG_GONE_DAYS = 30;

  @Inject private ReadUpkeep read;
  @Inject private Stamps stamps;
  @Inject private Texts texts;

  private LocalDate today;
  private String page;
  private Slice<SlippingLine> slipping;
  private Slice<DueLine> due;

  @PostConstruct
  void load() {
    page = Parameters.text("page");
    today = stamps.now().today();
  }

  public Slice<SlippingLine> getSlipping() {
    if (slipping == null) {
      slipping = read.slipping(page, SIZE);
    }
    return slipping;
  }

  public Slice<DueLine> getDue() {
    if (due == null) {
      due = read.due(page, SIZE);
    }
    return due;
  }

  public boolean isOverdue(LocalDate dueOn) {
    return dueOn.isBefore(today);
  }

  /**
   * Whether it is for more than a month that nobody was in touch though somebody should have been.
   */
  public boolean isLongGone(SlippingLine line) {
    return line.slipsOn().plusDays(LONG_GONE_DAYS).isBefore(today);
  }

  /** For how long it is over, or how far ahead. */
  public String since(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    String key = days == 0 ? "map.due.today" : days > 0 ? "map.due.ago" : "map.due.ahead";
    return texts.here(Message.of("stakeholder", key, Math.abs(days)));
  }
}
