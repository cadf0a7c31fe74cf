package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.KeepGroup;
import org.rapport.stakeholder.registry.ListGroups;

/** The stakeholder groups, and one of them or a new one to edit. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListGroups listGroups;
  @Inject private KeepGroup keep;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private Long id;
  private long version;
  private final GroupDraft draft = new GroupDraft();
  private transient List<GroupView> groups;

  @PostConstruct
  void load() {
    if (Parameters.text("group") != null) {
      id = Parameters.id("group");
      GroupView known =
          getGroups().stream()
              .filter(group -> group.id() == id)
              .findFirst()
              .orElseThrow(NotFound::new);
      version = known.version();
      draft.show(known.facts());
    }
  }

  public String save() {
    if (isNew()) {
      keep.added(draft.entry());
    } else {
      keep.changed(id, version, draft.entry());
    }
    notices.good("group.saved");
    return Places.groups();
  }

  public boolean isNew() {
    return id == null;
  }

  public Long getId() {
    return id;
  }

  public GroupDraft getDraft() {
    return draft;
  }

  public List<GroupView> getGroups() {
    if (groups == null) {
      groups = listGroups.all();
    }
    return groups;
  }

  public String name(GroupView group) {
    return group.nameIn(texts.language());
  }

  /** In the language that is not being read. */
  public String otherName(GroupView group) {
    boolean english = name(group).equals(group.facts().englishName());
    return english ? group.facts().chineseName() : group.facts().englishName();
  }
}
