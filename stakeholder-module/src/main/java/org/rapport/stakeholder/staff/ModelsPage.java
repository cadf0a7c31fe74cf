package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.ReadEditions;

/** All principles and models with their states. */
@Named
@RequestScoped
public class ModelsPage {

  @Inject private ReadEditions read;
  @Inject private CurrentUser user;

  private List<EditionLine> models;
  private List<EditionLine> principles;

  @PostConstruct
  void load() {
    models = read.lines(EditionKind.MODEL);
    principles = read.lines(EditionKind.PRINCIPLE);
  }

  public List<EditionLine> getModels() {
    return models;
  }

  public List<EditionLine> getPrinciples() {
    return principles;
  }

  public boolean isWriting() {
    return user.may(Permission.MODELS_MANAGE);
  }

  public boolean isAgreeing() {
    return user.may(Permission.MODELS_AGREE);
  }
}
