package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.routing.KeepRule;
import org.rapport.feedback.routing.ListRules;
import org.rapport.feedback.routing.Rule;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.GroupName;

/** Adds a rule of routing or changes one. */
@Named
@ViewScoped
public class RoutingRulePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListRules listRules;
  @Inject private KeepRule keepRule;
  @Inject private StaffDirectory staff;
  @Inject private LimitWords limits;
  @Inject private RoutingWords words;

  private Long id;
  private Integer seen;
  private RuleForm form;

  public void load() {
    if (form == null) {
      Rule known = id == null ? null : listRules.with(id);
      form = known == null ? new RuleForm() : new RuleForm(known);
      seen = known == null ? null : known.version();
    }
  }

  public String save() {
    Rule saved =
        id == null ? keepRule.added(form.entry()) : keepRule.changed(id, seen, form.entry());
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(words.text("limits.saved", words.name(saved))));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/admin/routing?faces-redirect=true";
  }

  public List<StaffMember> getHandlers() {
    return staff.whoMay(Permission.CASES_HANDLE);
  }

  public List<StaffMember> getReaders() {
    return staff.whoMay(Permission.CASES_READ);
  }

  public List<GroupName> getGroups() {
    return limits.groups();
  }

  public String name(GroupName group) {
    return limits.name(group);
  }

  public RuleForm getForm() {
    return form;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
