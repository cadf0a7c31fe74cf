package org.rapport.stakeholder.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.platform.DayOrder;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.imports.Choice;
import org.rapport.stakeholder.imports.Defaults;
import org.rapport.stakeholder.imports.Field;
import org.rapport.stakeholder.imports.Mapping;
import org.rapport.stakeholder.imports.RunImport;
import org.rapport.stakeholder.imports.ShowMapping;
import org.rapport.stakeholder.registry.SourceKind;

/** Says what the columns of a file mean, starting from a guess. */
@Named
@ViewScoped
public class StakeholderMappingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShowMapping showMapping;
  @Inject private RunImport runImport;

  private long id;
  private final ArrayList<ColumnDraft> columns = new ArrayList<>();
  private DayOrder dayOrder;
  private StakeholderForm form;
  private StakeholderStatus status;
  private SourceKind source;
  private String reason;

  public void load() {
    Mapping mapping = showMapping.mapping(id);
    dayOrder = mapping.dayOrder();
    form = mapping.defaults().form();
    status = mapping.defaults().status();
    source = mapping.defaults().source();
    reason = mapping.defaults().reason();
    showMapping.columns(id).forEach(column -> columns.add(new ColumnDraft(column)));
  }

  /** Tries every row; nobody is registered yet. */
  public String check() {
    runImport.check(id, mapping());
    return Places.importing("import-check", id);
  }

  private Mapping mapping() {
    Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);
    for (ColumnDraft column : columns) {
      if (column.getField() == column.getShownFor()) {
        column.getWords().stream()
            .filter(word -> word.getMeaning() != null && !word.getMeaning().isEmpty())
            .forEach(
                word ->
                    words
                        .computeIfAbsent(column.getField(), field -> new HashMap<>())
                        .put(word.getWord().toLowerCase(Locale.ROOT), word.getMeaning()));
      }
    }
    List<Field> fields = columns.stream().map(ColumnDraft::getField).toList();
    return new Mapping(fields, words, dayOrder, new Defaults(form, status, source, reason));
  }

  public List<Choice> choices(Field field) {
    return showMapping.choices(field);
  }

  public List<ColumnDraft> getColumns() {
    return columns;
  }

  public List<ColumnDraft> getColumnsWithWords() {
    return columns.stream().filter(column -> !column.getWords().isEmpty()).toList();
  }

  public Field[] getFields() {
    return Field.values();
  }

  public DayOrder[] getDayOrders() {
    return DayOrder.values();
  }

  public StakeholderForm[] getForms() {
    return StakeholderForm.values();
  }

  public StakeholderStatus[] getStatuses() {
    return StakeholderStatus.values();
  }

  public SourceKind[] getSources() {
    return SourceKind.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public DayOrder getDayOrder() {
    return dayOrder;
  }

  public void setDayOrder(DayOrder dayOrder) {
    this.dayOrder = dayOrder;
  }

  public StakeholderForm getForm() {
    return form;
  }

  public void setForm(StakeholderForm form) {
    this.form = form;
  }

  public StakeholderStatus getStatus() {
    return status;
  }

  public void setStatus(StakeholderStatus status) {
    this.status = status;
  }

  public SourceKind getSource() {
    return source;
  }

  public void setSource(SourceKind source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
