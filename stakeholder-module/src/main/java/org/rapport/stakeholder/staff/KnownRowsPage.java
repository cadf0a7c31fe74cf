package org.rapport.stakeholder.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.imports.Decide;
import org.rapport.stakeholder.imports.Decision;
import org.rapport.stakeholder.imports.Field;
import org.rapport.stakeholder.imports.ImportView;
import org.rapport.stakeholder.imports.ProposedRow;
import org.rapport.stakeholder.imports.ShowImports;
import org.rapport.stakeholder.imports.ShowMapping;

/** Rows of a file that are likely to be somebody known, and what to do with each. */
@Named
@ViewScoped
public class KnownRowsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;
  private static final Set<Field> TELLING =
      EnumSet.of(
          Field.NAME,
          Field.OTHER_NAME,
          Field.PHONE,
          Field.EMAIL,
          Field.ADDRESS,
          Field.CONTACT_NAME,
          Field.CONTACT_PHONE,
          Field.CONTACT_EMAIL);

  @Inject private ShowImports showImports;
  @Inject private ShowMapping showMapping;
  @Inject private Decide decide;

  private long id;
  private int after;
  private final ArrayList<KnownDraft> rows = new ArrayList<>();
  private Integer next;
  private Decision rest;

  public void load() {
    List<Field> fields = showMapping.mapping(id).columns();
    List<ProposedRow> found = showImports.proposed(id, after, SIZE + 1);
    found.stream().limit(SIZE).forEach(row -> rows.add(new KnownDraft(row, said(row, fields))));
    next = found.size() > SIZE ? found.get(SIZE - 1).row().number() : null;
  }

  /** What tells the row from others. */
  private static List<String> said(ProposedRow row, List<Field> fields) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String cell = row.row().cell(i).strip();
      if (TELLING.contains(fields.get(i)) && !cell.isEmpty()) {
        said.add(cell);
      }
    }
    return said;
  }

  public String save() {
    rows.stream()
        .filter(KnownDraft::isChanged)
        .forEach(row -> decide.row(id, row.getNumber(), row.decision(), row.sameAs()));
    return next == null
        ? Places.importing("import-check", id)
        : Places.importing("import-known", id) + "&after=" + next;
  }

  /** The same about every row nobody has decided about. */
  public String decideRest() {
    if (rest != null) {
      decide.rest(id, rest);
    }
    return Places.importing("import-check", id);
  }

  public ImportView getShown() {
    return showImports.with(id);
  }

  public List<KnownDraft> getRows() {
    return rows;
  }

  public boolean isMore() {
    return next != null;
  }

  public Decision[] getDecisions() {
    return Decision.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getAfter() {
    return after;
  }

  public void setAfter(int after) {
    this.after = after;
  }

  public Decision getRest() {
    return rest;
  }

  public void setRest(Decision rest) {
    this.rest = rest;
  }
}
