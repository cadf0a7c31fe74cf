package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.material.AttachMaterial;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;

/** Attaches files to a version or to a training in it, and takes them away (mission J1, J2). */
@Named
@ViewScoped
public class MaterialPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions read;
  @Inject private AttachMaterial attach;
  @Inject private Notices notices;

  private long id;
  // a day as ISO 8601 writes it; empty for the version itself
  private String trainingOn;
  private transient EditionView edition;
  private transient List<Part> files;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    getEdition();
  }

  public String attach() {
    boolean ofTraining = trainingOn != null && !trainingOn.isEmpty();
    attach.attach(id, ofTraining ? LocalDate.parse(trainingOn) : null, ChosenFiles.of(files));
    notices.good("journey.files.attached");
    return here();
  }

  public String remove(String file) {
    attach.remove(id, Long.parseLong(file));
    notices.good("journey.files.removed");
    return here();
  }

  private String here() {
    return "/staff/models/material?faces-redirect=true&id=" + id;
  }

  public EditionView getEdition() {
    if (edition == null) {
      edition = read.edition(id);
    }
    return edition;
  }

  /** Days somebody was trained on, the last one first. */
  public List<LocalDate> getTrainingDays() {
    return getEdition().trainings().stream()
        .map(EditionView.TrainingLine::on)
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .toList();
  }

  public long getId() {
    return id;
  }

  public String getTrainingOn() {
    return trainingOn;
  }

  public void setTrainingOn(String trainingOn) {
    this.trainingOn = trainingOn;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
