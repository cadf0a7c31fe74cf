package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.models.AnalyzeCulture;
import org.rapport.stakeholder.models.CultureElement;
import org.rapport.stakeholder.models.EvidenceEntry;

/** Adds evidence to the newest analysis of the culture. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AnalyzeCulture culture;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private long analysis;
  private CultureElement element;
  private LocalDate on;
  private String observed;
  private String link;

  @PostConstruct
  void load() {
    analysis = culture.with(Parameters.id("analysis")).id();
    element = Parameters.oneOf(CultureElement.class, "element");
    on = LocalDate.ofInstant(clock.instant(), settings.timeZone());
  }

  public String save() {
    culture.show(analysis, new EvidenceEntry(element, on, observed, link));
    notices.good("models.evidence.saved");
    return ModelPlaces.to("culture");
  }

  public CultureElement[] getElements() {
    return CultureElement.values();
  }

  public CultureElement getElement() {
    return element;
  }

  public void setElement(CultureElement element) {
    this.element = element;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getObserved() {
    return observed;
  }

  public void setObserved(String observed) {
    this.observed = observed;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }
}
