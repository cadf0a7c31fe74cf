package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.KeepPolicy;
import org.rapport.stakeholder.models.PolicyKind;
import org.rapport.stakeholder.models.PolicyView;

/** Policies on equality and on groups that need protection. */
@Named
@RequestScoped
public class PoliciesPage {

  @Inject private KeepPolicy policies;
  @Inject private CurrentUser user;

  private List<PolicyView> equality;
  private List<PolicyView> protectedGroups;

  @PostConstruct
  void load() {
    equality = policies.all(PolicyKind.EQUALITY);
    protectedGroups = policies.all(PolicyKind.PROTECTED_GROUP);
  }

  public List<PolicyView> getEquality() {
    return equality;
  }

  public List<PolicyView> getProtectedGroups() {
    return protectedGroups;
  }

  public boolean isWriting() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
