package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.investigation.AddEvidence;
import org.rapport.feedback.investigation.EvidenceEntry;
import org.rapport.feedback.investigation.EvidenceKind;

/** Adds evidence and says which points of complaint it bears on (mission C7). */
@Named
@ViewScoped
public class AddEvidencePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AddEvidence addEvidence;

  private EvidenceKind kind;
  private String what;
  private String words;
  private LocalDate obtainedOn;
  private Long file;
  private List<Integer> points = new ArrayList<>();

  @Override
  protected void start(CaseView seen) {
    if (seen.points().size() == 1) {
      points.add(1);
    }
  }

  public String save() {
    EvidenceEntry entry = new EvidenceEntry(kind, what, words, obtainedOn, file, points);
    addEvidence.with(at(), entry, requestKey());
    return doneOn("investigation", "evidenceAdded");
  }

  /** A file only where the case has one. */
  public List<EvidenceKind> getKinds() {
    return getShown().files().isEmpty()
        ? List.of(EvidenceKind.STATEMENT, EvidenceKind.RECORD)
        : List.of(EvidenceKind.values());
  }

  public EvidenceKind getKind() {
    return kind;
  }

  public void setKind(EvidenceKind kind) {
    this.kind = kind;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getObtainedOn() {
    return obtainedOn;
  }

  public void setObtainedOn(LocalDate obtainedOn) {
    this.obtainedOn = obtainedOn;
  }

  public Long getFile() {
    return file;
  }

  public void setFile(Long file) {
    this.file = file;
  }

  public List<Integer> getPoints() {
    return points;
  }

  public void setPoints(List<Integer> points) {
    this.points = points;
  }
}
