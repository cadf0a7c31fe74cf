package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.KeepRoles;
import org.rapport.stakeholder.models.ReadRoles;
import org.rapport.stakeholder.models.TitlesEntry;
import org.rapport.stakeholder.models.TitlesView;

/** What managers and agents are called towards one stakeholder group. */
@Named
@ViewScoped
public class EditTitlesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRoles read;
  @Inject private KeepRoles keep;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private long group;
  private long version;
  private String groupName;
  private final WordsDraft manager = new WordsDraft();
  private final WordsDraft agent = new WordsDraft();

  @PostConstruct
  void load() {
    TitlesView known = read.titles(Parameters.id("group"));
    group = known.group().id();
    version = known.version();
    groupName = known.group().nameIn(texts.language());
    manager.show(known.facts().manager());
    agent.show(known.facts().agent());
  }

  public String save() {
    keep.titles(group, version, new TitlesEntry(manager.words(), agent.words()));
    notices.good("models.roles.saved");
    return ModelPlaces.to("roles");
  }

  public String getGroupName() {
    return groupName;
  }

  public WordsDraft getManager() {
    return manager;
  }

  public WordsDraft getAgent() {
    return agent;
  }
}
