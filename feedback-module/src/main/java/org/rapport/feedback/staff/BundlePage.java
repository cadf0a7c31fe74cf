package org.rapport.feedback.staff;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.FileView;
import org.rapport.feedback.referrals.Bundle;
import org.rapport.feedback.referrals.BundleOrder;
import org.rapport.feedback.referrals.MakeBundle;
import org.rapport.platform.Download;

/** Puts the papers of a case together for a body outside and hands them out (mission C9). */
@Named
@ViewScoped
public class BundlePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private MakeBundle makeBundle;

  private int number;
  private List<Long> files = new ArrayList<>();
  private String names;

  /** As a file to save. */
  public void make() {
    Bundle bundle = makeBundle.of(getReference(), number, BundleOrder.typed(files, names));
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext response = faces.getExternalContext();
    Download.headers(bundle.name(), Bundle.TYPE).forEach(response::setResponseHeader);
    try (InputStream content = bundle.content()) {
      content.transferTo(response.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** Files that were checked. */
  public List<FileView> getChoices() {
    return getShown().files().stream().filter(FileView::isReleased).toList();
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public List<Long> getFiles() {
    return files;
  }

  public void setFiles(List<Long> files) {
    this.files = files;
  }

  public String getNames() {
    return names;
  }

  public void setNames(String names) {
    this.names = names;
  }
}
