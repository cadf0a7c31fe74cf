package org.rapport.platform.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.platform.files.Rescan;
import org.rapport.platform.files.SeeScans;

/** Whether uploads are scanned for viruses, and scanning them anew (mission C15). */
@Named
@ViewScoped
public class FilesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeeScans see;
  @Inject private Texts texts;

  private transient SeeScans.Scans scans;

  public SeeScans.Scans getScans() {
    if (scans == null) {
      scans = see.now();
    }
    return scans;
  }

  private void again(Rescan which) {
    int files = see.again(which);
    scans = null;
    String text = texts.here(Message.of("platform", "scan.again.done", files));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
  }

  public void waiting() {
    again(Rescan.WAITING);
  }

  public void unscanned() {
    again(Rescan.UNSCANNED);
  }

  public void withheld() {
    again(Rescan.WITHHELD);
  }

  public void all() {
    again(Rescan.ALL);
  }
}
