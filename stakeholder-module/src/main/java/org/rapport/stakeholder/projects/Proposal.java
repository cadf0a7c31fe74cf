package org.rapport.stakeholder.projects;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;

/** What is proposed to do together. */
@Embeddable
class Proposal {

  @Basic(optional = false)
  private String title;

  @Basic(optional = false)
  private String what;

  private String form;

  protected Proposal() {}

  Proposal(ProjectEntry entry) {
    title = entry.title();
    what = entry.what();
    form = entry.form();
  }

  ProjectEntry entry() {
    return new ProjectEntry(title, what, form);
  }
}
