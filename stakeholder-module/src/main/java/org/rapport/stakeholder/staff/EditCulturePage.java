package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.models.AnalyzeCulture;
import org.rapport.stakeholder.models.CultureElement;
import org.rapport.stakeholder.models.CultureEntry;
import org.rapport.stakeholder.models.CultureView;

/** Writes an analysis of the culture or, where the address names the newest one, changes it. */
@Named
@ViewScoped
public class EditCulturePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AnalyzeCulture culture;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private Long id;
  private long version;
  private LocalDate on;
  private String summary;
  private final List<FindingDraft> findings =
      Stream.of(CultureElement.values()).map(FindingDraft::new).toList();

  @PostConstruct
  void load() {
    on = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    if (Parameters.text("id") != null) {
      show(culture.with(Parameters.id("id")));
    }
  }

  private void show(CultureView known) {
    id = known.id();
    version = known.version();
    on = known.facts().on();
    summary = known.facts().summary();
    known
        .facts()
        .findings()
        .forEach(finding -> findings.get(finding.element().ordinal()).show(finding));
  }

  public String save() {
    CultureEntry entry =
        new CultureEntry(on, summary, findings.stream().map(FindingDraft::entry).toList());
    if (isNew()) {
      culture.begin(entry);
    } else {
      culture.describe(id, version, entry);
    }
    notices.good("models.culture.saved");
    return ModelPlaces.to("culture");
  }

  public boolean isNew() {
    return id == null;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public List<FindingDraft> getFindings() {
    return findings;
  }
}
