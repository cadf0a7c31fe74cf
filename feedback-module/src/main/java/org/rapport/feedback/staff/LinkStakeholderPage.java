package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.LinkStakeholder;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Finds the registered stakeholder a case came from and links it (mission C20). */
@Named
@ViewScoped
public class LinkStakeholderPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 20;

  @Inject private LinkStakeholder linkStakeholder;
  @Inject private StakeholderDirectory directory;

  private String search;

  public List<StakeholderSummary> getFound() {
    return search == null || search.isBlank() ? List.of() : directory.search(search, MOST);
  }

  public String link(long stakeholder) {
    linkStakeholder.to(at(), stakeholder);
    return done("linked");
  }

  public String unlink() {
    linkStakeholder.to(at(), null);
    return done("unlinked");
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }
}
