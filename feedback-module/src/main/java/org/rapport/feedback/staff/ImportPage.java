package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.imports.DiscardImport;
import org.rapport.feedback.imports.ImportState;
import org.rapport.feedback.imports.ImportView;
import org.rapport.feedback.imports.RunImport;
import org.rapport.feedback.imports.ShowImports;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.Texts;

/** One import: what the check found, how far it is, what came of it. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int REFUSED_SHOWN = 50;

  @Inject private ShowImports showImports;
  @Inject private RunImport runImport;
  @Inject private DiscardImport discardImport;
  @Inject private Texts texts;

  private long id;
  private transient ImportView shown;
  private transient List<RefusedRow> refused;

  public String start() {
    runImport.start(id);
    return result();
  }

  public String stop() {
    runImport.stop(id);
    return result();
  }

  public String undo() {
    runImport.undo(id);
    return result();
  }

  public String discard() {
    discardImport.now(id);
    return "/staff/cases/import?faces-redirect=true";
  }

  private String result() {
    return "/staff/cases/import-result?faces-redirect=true&id=" + id;
  }

  public void load() {
    shown = showImports.with(id);
  }

  public ImportView getShown() {
    return shown;
  }

  public List<RefusedRow> getRefused() {
    if (refused == null) {
      refused = showImports.refused(id, 0, REFUSED_SHOWN);
    }
    return refused;
  }

  public boolean isMoreRefused() {
    return shown.refused() > getRefused().size();
  }

  /** The reason with the column it is about and what stands there. */
  public String heading(RowProblem problem) {
    List<String> headings = showImports.headings(id);
    return problem.column() == null || problem.column() >= headings.size()
        ? ""
        : headings.get(problem.column());
  }

  public String said(RowProblem problem) {
    return texts.here(problem.message());
  }

  public boolean isContinuable() {
    return shown.state() == ImportState.STOPPED && shown.acceptable() > shown.taken();
  }

  public boolean isUndoable() {
    return shown.taken() > shown.staying()
        && (shown.state() == ImportState.DONE || shown.state() == ImportState.STOPPED);
  }

  /** Cases that undoing takes out. */
  public long getGoing() {
    return shown.taken() - shown.staying();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
