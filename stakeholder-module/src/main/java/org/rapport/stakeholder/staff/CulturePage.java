package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.AnalyzeCulture;
import org.rapport.stakeholder.models.CultureView;
import org.rapport.stakeholder.models.KeepPolicy;
import org.rapport.stakeholder.models.PolicyKind;
import org.rapport.stakeholder.models.PolicyView;

/** The culture as of a day, the newest unless the address names another, and the requirements. */
@Named
@RequestScoped
public class CulturePage {

  @Inject private AnalyzeCulture culture;
  @Inject private KeepPolicy policies;
  @Inject private CurrentUser user;

  private List<CultureView> all;
  private CultureView analysis;
  private List<PolicyView> requirements;

  @PostConstruct
  void load() {
    all = culture.all();
    requirements = policies.all(PolicyKind.STRATEGIC_REQUIREMENT);
    Long id = Parameters.number("id");
    analysis = all.stream().filter(one -> id == null || one.id() == id).findFirst().orElse(null);
    if (id != null && analysis == null) {
      throw new NotFound();
    }
  }

  public List<CultureView> getAll() {
    return all;
  }

  /** Null where there is none yet. */
  public CultureView getAnalysis() {
    return analysis;
  }

  public List<PolicyView> getRequirements() {
    return requirements;
  }

  public boolean isWriting() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
