package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.meetings.KeepOutline;
import org.rapport.stakeholder.meetings.OutlineEntry;
import org.rapport.stakeholder.meetings.OutlineView;

/** The house's own outline for first meetings (mission J5). */
@Named
@ViewScoped
public class HouseOutlinePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/staff/meetings/house-outline?faces-redirect=true";

  @Inject private KeepOutline keep;
  @Inject private Notices notices;

  private transient OutlineView view;
  private long version;
  private String english;
  private String chinese;

  @PostConstruct
  void load() {
    OutlineView kept = getView();
    version = kept.version();
    english = Lines.text(kept.facts().english());
    chinese = Lines.text(kept.facts().chinese());
  }

  public String save() {
    keep.change(version, new OutlineEntry(Lines.of(english), Lines.of(chinese)));
    notices.good("meeting.house.saved");
    return HERE;
  }

  public String giveUp() {
    keep.giveUp(version);
    notices.good("meeting.house.givenUp");
    return HERE;
  }

  public OutlineView getView() {
    if (view == null) {
      view = keep.view();
    }
    return view;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getChinese() {
    return chinese;
  }

  public void setChinese(String chinese) {
    this.chinese = chinese;
  }
}
