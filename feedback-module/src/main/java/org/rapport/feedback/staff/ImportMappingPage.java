package org.rapport.feedback.staff;

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
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.imports.CheckImport;
import org.rapport.feedback.imports.Field;
import org.rapport.feedback.imports.ImportView;
import org.rapport.feedback.imports.Mapping;
import org.rapport.feedback.imports.ShowImports;
import org.rapport.platform.DayOrder;

/** Says what the columns of a file mean, starting from a guess. */
@Named
@ViewScoped
public class ImportMappingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShowImports showImports;
  @Inject private CheckImport checkImport;

  private long id;
  private final ArrayList<ColumnChoice> columns = new ArrayList<>();
  private DayOrder dayOrder;
  private FeedbackType type;
  private Channel channel;

  public void load() {
    Mapping mapping = showImports.mapping(id);
    dayOrder = mapping.dayOrder();
    type = mapping.type();
    channel = mapping.channel();
    showImports.columns(id).forEach(column -> columns.add(new ColumnChoice(column)));
  }

  /** Tries every row; nothing becomes a case yet. */
  public String check() {
    checkImport.with(id, mapping());
    return "/staff/cases/import-check?faces-redirect=true&id=" + id;
  }

  private Mapping mapping() {
    Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);
    for (ColumnChoice column : columns) {
      if (column.getField() == column.getShownFor()) {
        column.getWords().stream()
            .filter(word -> word.getMeaning() != null)
            .forEach(
                word ->
                    words
                        .computeIfAbsent(column.getField(), field -> new HashMap<>())
                        .put(word.getWord().toLowerCase(Locale.ROOT), word.getMeaning()));
      }
    }
    List<Field> fields = columns.stream().map(ColumnChoice::getField).toList();
    return new Mapping(fields, words, dayOrder, type, channel);
  }

  /** Key of the name of a word Rapport knows. */
  public String wordKey(Field field, String choice) {
    return switch (field) {
      case TYPE, CHANNEL, SEVERITY, IDENTITY ->
          field.name().toLowerCase(Locale.ROOT) + "." + choice;
      default -> "import.word." + choice;
    };
  }

  public ImportView getShown() {
    return showImports.with(id);
  }

  public List<ColumnChoice> getColumns() {
    return columns;
  }

  public List<ColumnChoice> getColumnsWithWords() {
    return columns.stream().filter(column -> !column.getWords().isEmpty()).toList();
  }

  public Field[] getFields() {
    return Field.values();
  }

  public DayOrder[] getDayOrders() {
    return DayOrder.values();
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  public Channel[] getChannels() {
    return Channel.values();
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

  public FeedbackType getType() {
    return type;
  }

  public void setType(FeedbackType type) {
    this.type = type;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }
}
