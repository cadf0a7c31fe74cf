package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.AttachToAgreement;
import org.rapport.stakeholder.journey.ReadRelationship;

/** Attaches files to an agreement and takes them away (mission J10). */
@Named
@ViewScoped
public class AgreementFilesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private AttachToAgreement attach;
  @Inject private Notices notices;

  private long id;
  private transient List<Part> files;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    if (read.with(id).agreement() == null) {
      throw new NotFound();
    }
  }

  public String attach() {
    attach.attach(id, ChosenFiles.of(files));
    notices.good("journey.files.attached");
    return Places.agreementFiles(id);
  }

  public String remove(String file) {
    attach.remove(id, Long.parseLong(file));
    notices.good("journey.files.removed");
    return Places.agreementFiles(id);
  }

  public long getId() {
    return id;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
