package org.rapport.stakeholder.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.imports.DiscardImport;
import org.rapport.stakeholder.imports.ImportState;
import org.rapport.stakeholder.imports.ImportView;
import org.rapport.stakeholder.imports.RunImport;
import org.rapport.stakeholder.imports.ShowImports;
import org.rapport.stakeholder.imports.ShowMapping;

/** One import: what the check found, how far it is, what came of it. */
@Named
@ViewScoped
public class StakeholderImportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private ShowImports showImports;
  @Inject private ShowMapping showMapping;
  @Inject private RunImport runImport;
  @Inject private DiscardImport discardImport;
  @Inject private StakeholderDirectory directory;
  @Inject private Texts texts;

  private long id;
  private transient ImportView shown;
  private transient List<RefusedRow> refused;

  public void load() {
    shown = showImports.with(id);
  }

  public String start() {
    runImport.start(id);
    return Places.importing("import-result", id);
  }

  public String stop() {
    runImport.stop(id);
    return Places.importing(
        shown.state() == ImportState.CHECKING ? "import-check" : "import-result", id);
  }

  public String undo() {
    runImport.undo(id);
    return Places.importing("import-result", id);
  }

  public String discard() {
    discardImport.now(id);
    return "/staff/stakeholders/import?faces-redirect=true";
  }

  public ImportView getShown() {
    return shown;
  }

  public List<RefusedRow> getRefused() {
    if (refused == null) {
      refused = showImports.refused(id, 0, SHOWN);
    }
    return refused;
  }

  public boolean isMoreRefused() {
    return shown.refused() > getRefused().size();
  }

  /** The column a reason is about. */
  public String heading(RowProblem problem) {
    List<String> headings = showMapping.headings(id);
    return problem.column() == null || problem.column() >= headings.size()
        ? ""
        : headings.get(problem.column());
  }

  public String said(RowProblem problem) {
    return texts.here(problem.message());
  }

  /** Who stayed when it was undone, because somebody had worked on them. */
  public Collection<StakeholderSummary> getStaying() {
    return shown.staying() == 0
        ? List.of()
        : directory.withIds(showImports.staying(id, SHOWN)).values();
  }

  public boolean isContinuable() {
    return shown.state() == ImportState.STOPPED && shown.acceptable() > done();
  }

  private int done() {
    return shown.taken() + shown.joined() + shown.leftOut() + shown.staying();
  }

  public boolean isUndoable() {
    return shown.taken() + shown.joined() > 0
        && (shown.state() == ImportState.DONE || shown.state() == ImportState.STOPPED);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
