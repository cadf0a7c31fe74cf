package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.imports.ImportState;
import org.rapport.stakeholder.imports.ImportView;
import org.rapport.stakeholder.imports.ShowImports;
import org.rapport.stakeholder.imports.UploadImport;

/** The imports so far, and the file of the next one. */
@Named
@RequestScoped
public class StakeholderImportsPage {

  @Inject private ShowImports showImports;
  @Inject private UploadImport uploadImport;

  private Part file;
  private List<ImportView> imports;

  public String upload() {
    if (file == null || file.getSize() == 0) {
      throw Invalid.field("file", Message.of("stakeholder", "import.file.missing"));
    }
    try (InputStream content = file.getInputStream()) {
      long id = uploadImport.of(content, file.getSubmittedFileName());
      return Places.importing("import-mapping", id);
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
        switch (view.state()) {
          case UPLOADED -> "import-mapping";
          case CHECKING, CHECKED -> "import-check";
          default -> "import-result";
        };
    return "/staff/stakeholders/" + page + "?id=" + view.id();
  }

  public String tone(ImportState state) {
    return switch (state) {
      case DONE -> "good";
      case STOPPED -> "warning";
      case UNDONE -> "neutral";
      default -> "info";
    };
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
