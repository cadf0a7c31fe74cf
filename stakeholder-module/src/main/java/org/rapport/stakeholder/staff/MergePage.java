package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.duplicates.MergeChoice;
import org.rapport.stakeholder.duplicates.MergeField;
import org.rapport.stakeholder.duplicates.MergeStakeholders;
import org.rapport.stakeholder.duplicates.Side;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Taken;

/** Two stakeholders side by side, to choose field by field what stays. */
@Named
@ViewScoped
public class MergePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder read;
  @Inject private MergeStakeholders merge;
  @Inject private MergeTexts texts;
  @Inject private Notices notices;

  private long kept;
  private long keptVersion;
  private String keptName;
  private long merged;
  private long mergedVersion;
  private String mergedName;
  private final ArrayList<FieldDraft> fields = new ArrayList<>();

  @PostConstruct
  void load() {
    kept = Parameters.id("kept");
    merged = Parameters.id("merged");
    StakeholderView staying = read.with(kept);
    StakeholderView going = read.with(merged);
    keptVersion = staying.version();
    mergedVersion = going.version();
    keptName = staying.facts().name();
    mergedName = going.facts().name();
    MergeChoice usual = new MergeChoice(Map.of());
    for (MergeField field : MergeField.values()) {
      fields.add(
          new FieldDraft(
              field,
              texts.of(field, staying),
              texts.of(field, going),
              usual.of(field, staying.facts(), going.facts())));
    }
  }

  /** One field of both sides, and which is taken. */
  public static class FieldDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeField field;
    private final String kept;
    private final String merged;
    private Side side;

    FieldDraft(MergeField field, String kept, String merged, Side side) {
      this.field = field;
      this.kept = kept;
      this.merged = merged;
      this.side = side;
    }

    /** Whether there is anything to choose. */
    public boolean isDifferent() {
      return !kept.equals(merged);
    }

    public MergeField getField() {
      return field;
    }

    public String getKept() {
      return kept;
    }

    public String getMerged() {
      return merged;
    }

    public Side getSide() {
      return side;
    }

    public void setSide(Side side) {
      this.side = side;
    }
  }

  public String merge() {
    Map<MergeField, Side> sides = new EnumMap<>(MergeField.class);
    fields.stream()
        .filter(FieldDraft::isDifferent)
        .forEach(field -> sides.put(field.getField(), field.getSide()));
    merge.of(
        new Taken(kept, keptVersion), new Taken(merged, mergedVersion), new MergeChoice(sides));
    notices.good("merge.done");
    return Places.view(kept);
  }

  /** Fields that differ, to choose from. */
  public List<FieldDraft> getDifferent() {
    return fields.stream().filter(FieldDraft::isDifferent).toList();
  }

  /** Fields that are the same and known. */
  public List<FieldDraft> getSame() {
    return fields.stream()
        .filter(field -> !field.isDifferent() && !field.getKept().isEmpty())
        .toList();
  }

  public long getKept() {
    return kept;
  }

  public long getMerged() {
    return merged;
  }

  public String getKeptName() {
    return keptName;
  }

  public String getMergedName() {
    return mergedName;
  }
}
