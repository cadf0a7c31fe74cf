package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.rapport.feedback.cases.AttachFiles;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Upload;

/** Adds evidence to a case. */
@Named
@ViewScoped
public class AttachFilesPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AttachFiles attachFiles;

  private boolean internal = true;
  private transient List<Part> files;

  public String attach() {
    List<Upload> uploads = ChosenFiles.of(files);
    attachFiles.byStaff(at(), uploads, internal, RequestKey.NONE);
    return done("attached", uploads.size());
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
