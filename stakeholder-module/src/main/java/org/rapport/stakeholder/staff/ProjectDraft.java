package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.projects.ProjectEntry;

/** A joint project while it is typed in. */
public class ProjectDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private String what;
  private String form;

  ProjectDraft() {}

  ProjectDraft(ProjectEntry entry) {
    title = entry.title();
    what = entry.what();
    form = entry.form();
  }

  ProjectEntry entry() {
    return new ProjectEntry(title, what, form);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }
}
