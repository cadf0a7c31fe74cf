package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.upkeep.DueLine;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.SlippingLine;

/** What slips away, and what is due, among the stakeholders the reader works with. */
@Named
@RequestScoped
public class UpkeepListPage {

  private static final int SIZE = 50;

  @Inject private ReadUpkeep read;

  private String page;
  private Slice<SlippingLine> slipping;
  private Slice<DueLine> due;

  @PostConstruct
  void load() {
    page = Parameters.text("page");
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
}
