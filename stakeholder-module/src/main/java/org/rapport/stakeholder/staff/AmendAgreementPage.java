package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.AmendAgreement;
import org.rapport.stakeholder.journey.AmendmentEntry;
import org.rapport.stakeholder.journey.AmendmentKind;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.registry.Stamps;

/** Corrects, changes, extends or renews an agreement (mission J10). */
@Named
@ViewScoped
public class AmendAgreementPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private AmendAgreement amend;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long id;
  private long version;
  private AmendmentKind kind;
  private String reason;
  private LocalDate on;
  private AgreementDraft draft;
  private transient List<Part> files;

  @PostConstruct
  void load() {
    RelationshipView known = read.with(Parameters.id("id"));
    if (known.agreement() == null) {
      throw new NotFound();
    }
    id = known.id();
    version = known.version();
    on = stamps.now().today();
    draft = new AgreementDraft(known.agreement());
  }

  public String save() {
    AmendmentEntry entry = new AmendmentEntry(kind, reason, on, draft.entry());
    amend.with(id, version, entry, ChosenFiles.of(files));
    notices.good("journey.amended");
    return Places.journey(id);
  }

  public List<AmendmentKind> getKinds() {
    return List.of(AmendmentKind.values());
  }

  public long getId() {
    return id;
  }

  public AmendmentKind getKind() {
    return kind;
  }

  public void setKind(AmendmentKind kind) {
    this.kind = kind;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public AgreementDraft getDraft() {
    return draft;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
