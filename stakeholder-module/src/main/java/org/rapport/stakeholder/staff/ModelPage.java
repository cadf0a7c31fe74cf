package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.Aspect;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.Scale;
import org.rapport.stakeholder.registry.ListGroups;

/** One version of a relationship model on one page. */
@Named
@RequestScoped
public class ModelPage {

  @Inject private ReadEditions read;
  @Inject private ListGroups groups;
  @Inject private Texts texts;
  @Inject private EditionActionsPage actions;

  private ModelVersionView model;
  private EditionLine line;

  @PostConstruct
  void load() {
    model = read.model(Parameters.id("id"));
    line = read.line(model.edition().lineId());
  }

  public ModelVersionView getModel() {
    return model;
  }

  public EditionLine getLine() {
    return line;
  }

  /** Earlier versions that are still followed, while this one could be. */
  public List<EditionView> getFollowedBefore() {
    if (!model.state().isInForce() || !actions.mayLead(model.edition())) {
      return List.of();
    }
    return line.versions().stream()
        .filter(one -> one.number() < model.edition().number() && actions.followers(one) > 0)
        .toList();
  }

  public List<String> getGroupNames() {
    return groups.all().stream()
        .filter(group -> model.groups().contains(group.id()))
        .map(group -> group.nameIn(texts.language()))
        .toList();
  }

  public Scale[] getScales() {
    return Scale.values();
  }

  public Aspect[] getAspects() {
    return Aspect.values();
  }
}
