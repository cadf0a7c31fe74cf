package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.rapport.stakeholder.journey.FormalizeRelationship;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Notes what both sides agreed on (mission J10). */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private FormalizeRelationship formalize;
  @Inject private Notices notices;

  private long id;
  private long version;
  private final AgreementDraft draft = new AgreementDraft();
  private transient List<Part> files;

  @PostConstruct
  void load() {
    RelationshipView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
    draft.setGoal(Lines.text(known.goals()));
  }

  public String save() {
    formalize.with(id, version, draft.entry(), ChosenFiles.of(files));
    notices.good("journey.formalized");
    return Places.journey(id);
  }

  public long getId() {
    return id;
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
