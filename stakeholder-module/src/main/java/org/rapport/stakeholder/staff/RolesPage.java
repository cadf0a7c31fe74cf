package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.Competence;
import org.rapport.stakeholder.models.PracticeActivity;
import org.rapport.stakeholder.models.ReadRoles;
import org.rapport.stakeholder.models.ResponsibilityView;
import org.rapport.stakeholder.models.TitlesView;

/** The two roles, who answers for which activity, and what the roles are called towards whom. */
@Named
@RequestScoped
public class RolesPage {

  private static final List<Integer> DUTIES = List.of(1, 2, 3, 4, 5);

  @Inject private ReadRoles read;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private List<ResponsibilityView> responsibilities;
  private List<TitlesView> titles;

  @PostConstruct
  void load() {
    responsibilities = read.responsibilities();
    titles = read.titles();
  }

  public PracticeActivity.Process[] getProcesses() {
    return PracticeActivity.Process.values();
  }

  public List<ResponsibilityView> of(PracticeActivity.Process process) {
    return responsibilities.stream().filter(one -> one.activity().process() == process).toList();
  }

  public List<TitlesView> getTitles() {
    return titles;
  }

  public String groupName(TitlesView line) {
    return line.group().nameIn(texts.language());
  }

  public Competence[] getCompetences() {
    return Competence.values();
  }

  /** Numbers of the duties that each of the two roles has. */
  public List<Integer> getDuties() {
    return DUTIES;
  }

  public boolean isWriting() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
