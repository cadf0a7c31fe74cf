package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;

/** One version of a principle on one page. */
@Named
@RequestScoped
public class PrinciplePage {

  @Inject private ReadEditions read;

  private EditionView principle;
  private EditionLine line;

  @PostConstruct
  void load() {
    principle = read.principle(Parameters.id("id"));
    line = read.line(principle.lineId());
  }

  public EditionView getPrinciple() {
    return principle;
  }

  public EditionLine getLine() {
    return line;
  }
}
