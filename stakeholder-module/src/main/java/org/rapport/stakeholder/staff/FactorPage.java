package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.models.FactorEntry;
import org.rapport.stakeholder.models.FactorKind;
import org.rapport.stakeholder.models.FactorView;
import org.rapport.stakeholder.models.KeepFactors;
import org.rapport.stakeholder.registry.Stamps;

/** Notes a factor outside the house, or changes one (mission J19). */
@Named
@ViewScoped
public class FactorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepFactors factors;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  // null until it is noted
  private Long id;
  private long version;
  private FactorKind kind;
  private String what;
  private String effect;
  private String evidence;
  private LocalDate since;
  private LocalDate until;

  @PostConstruct
  void load() {
    id = Parameters.number("id");
    if (id == null) {
      since = stamps.now().today();
    } else {
      FactorView known = factors.with(id);
      version = known.version();
      kind = known.facts().kind();
      what = known.facts().what();
      effect = known.facts().effect();
      evidence = known.facts().evidence();
      since = known.facts().since();
      until = known.facts().until();
    }
  }

  public String save() {
    FactorEntry entry = new FactorEntry(kind, what, effect, evidence, since, until);
    if (id == null) {
      factors.add(entry);
    } else {
      factors.change(id, version, entry);
    }
    notices.good("models.factor.saved");
    return ModelPlaces.to("culture");
  }

  public FactorKind[] getKinds() {
    return FactorKind.values();
  }

  public boolean isNew() {
    return id == null;
  }

  public FactorKind getKind() {
    return kind;
  }

  public void setKind(FactorKind kind) {
    this.kind = kind;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getEffect() {
    return effect;
  }

  public void setEffect(String effect) {
    this.effect = effect;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
