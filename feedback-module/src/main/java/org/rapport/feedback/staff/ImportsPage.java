package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapport.feedback.imports.ImportState;
import org.rapport.feedback.imports.ImportView;
import org.rapport.feedback.imports.ShowImports;
import org.rapport.feedback.imports.UploadImport;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The imports so far, and the file of the next one. */
@Named
@RequestScoped
public class ImportsPage {

  @Inject private ShowImports showImports;
  @Inject private UploadImport uploadImport;

  private Part file;
  private List<ImportView> imports;

  public String upload() {
    if (file == null || file.getSize() == 0) {
      throw Invalid.field("file", Message.of("feedback", "import.file.missing"));
    }
    try (InputStream content = file.getInputStream()) {
      long id = uploadImport.of(content, file.getSubmittedFileName());
      return "/staff/cases/import-mapping?faces-redirect=true&id=" + id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ImportView> getImports() {
    if (imports == null) {
      imports = showImports.latest();
    }
    return imports;
  }

  /** Where one goes on with an import. */
  public String page(ImportView view) {
    String page =
        view.state() == ImportState.UPLOADED
            ? "import-mapping"
            : view.state() == ImportState.CHECKED ? "import-check" : "import-result";
    return "/staff/cases/" + page + "?id=" + view.id();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
