package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.duplicates.DuplicateCursor;
import org.rapport.stakeholder.duplicates.DuplicatePair;
import org.rapport.stakeholder.duplicates.ListDuplicates;
import org.rapport.stakeholder.duplicates.MergeStakeholders;
import org.rapport.stakeholder.duplicates.MergeView;

/** Stakeholders that are likely to be the same one, and the merges so far. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;
  private static final String HERE = "/staff/stakeholders/duplicates?faces-redirect=true";

  @Inject private ListDuplicates list;
  @Inject private MergeStakeholders merge;
  @Inject private Notices notices;

  private final ArrayList<Row> rows = new ArrayList<>();
  private String next;
  private long total;
  private transient List<MergeView> merges;

  @PostConstruct
  void load() {
    String page = Parameters.text("page");
    DuplicateCursor from = page == null ? null : DuplicateCursor.parse(page).orElse(null);
    Slice<DuplicatePair> slice = list.page(from, SIZE);
    slice.items().forEach(pair -> rows.add(new Row(pair)));
    next = slice.next();
    total = slice.total();
  }

  /** One pair; what was shown stays what a button is about. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long one;
    private final String oneName;
    private final String oneForm;
    private final long other;
    private final String otherName;
    private final String otherForm;
    private final int percent;

    Row(DuplicatePair pair) {
      StakeholderSummary first = pair.one();
      StakeholderSummary second = pair.other();
      this.one = first.id();
      this.oneName = first.name();
      this.oneForm = first.form().name();
      this.other = second.id();
      this.otherName = second.name();
      this.otherForm = second.form().name();
      this.percent = pair.percent();
    }

    public long getOne() {
      return one;
    }

    public String getOneName() {
      return oneName;
    }

    public String getOneForm() {
      return oneForm;
    }

    public long getOther() {
      return other;
    }

    public String getOtherName() {
      return otherName;
    }

    public String getOtherForm() {
      return otherForm;
    }

    public int getPercent() {
      return percent;
    }
  }

  public String dismiss(Row row) {
    list.dismiss(row.getOne(), row.getOther());
    notices.good("duplicates.dismissed");
    return HERE;
  }

  /** Makes two of them again. */
  public String separate(long id) {
    merge.undo(id);
    notices.good("merge.separated");
    return HERE;
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public long getTotal() {
    return total;
  }

  public List<MergeView> getMerges() {
    if (merges == null) {
      merges = list.merges();
    }
    return merges;
  }
}
