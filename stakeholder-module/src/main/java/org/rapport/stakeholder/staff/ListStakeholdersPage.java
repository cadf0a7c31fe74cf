package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListCursor;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.ListStakeholders;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.StakeholderRow;
import org.rapport.stakeholder.registry.TraitPair;

/** The list of stakeholders; its filters are the address's parameters. */
@Named
@RequestScoped
public class ListStakeholdersPage {

  private static final int SIZE = 50;
  private static final Message SEPARATOR = Message.of("stakeholder", "registry.listSeparator");

  @Inject private ListStakeholders list;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;
  @Inject private CurrentUser user;

  private StakeholderFilter filter;
  private Slice<StakeholderRow> slice;
  private List<GroupView> groups;
  private Map<Long, String> responsible;

  @PostConstruct
  void load() {
    filter = ListFilters.asked();
    String page = Parameters.text("page");
    ListCursor from = page == null ? null : ListCursor.parse(page).orElse(null);
    slice = list.page(filter, from, SIZE);
    groups = listGroups.all();
    responsible = list.responsible(slice.items());
  }

  public StakeholderFilter getFilter() {
    return filter;
  }

  /** Where the list as it is shown leaves as a workbook. */
  public String getExport() {
    return "/staff/stakeholders/export?" + ListFilters.query(filter);
  }

  public Slice<StakeholderRow> getSlice() {
    return slice;
  }

  /** True where the list shows less than all. */
  public boolean isNarrowed() {
    return !filter.isEmpty();
  }

  /** True where a search finds so many that they come newest first. */
  public boolean isNewestFirst() {
    return slice.isTotalCapped() && filter.isSearching();
  }

  public boolean isImporting() {
    return user.may(Permission.STAKEHOLDERS_IMPORT);
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public List<GroupView> getGroups() {
    return groups;
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }

  /** Names of a row's groups, separated as the language does. */
  public String groupNames(StakeholderRow row) {
    return groups.stream()
        .filter(group -> row.groups().contains(group.id()))
        .map(this::groupName)
        .collect(Collectors.joining(texts.here(SEPARATOR)));
  }

  /** Names of who is responsible for a row. */
  public String responsibleNames(StakeholderRow row) {
    return row.responsible().stream()
        .map(responsible::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(texts.here(SEPARATOR)));
  }

  public List<StaffMember> getPeople() {
    return list.people();
  }

  public ServiceRole[] getServices() {
    return ServiceRole.values();
  }

  public TraitPair[] getTraitPairs() {
    return TraitPair.values();
  }

  public StakeholderStatus[] getStatuses() {
    return StakeholderStatus.values();
  }

  public StakeholderForm[] getForms() {
    return StakeholderForm.values();
  }

  public Effect[] getEffects() {
    return Effect.values();
  }

  public ResourceKind[] getResources() {
    return ResourceKind.values();
  }

  public SourceKind[] getSources() {
    return SourceKind.values();
  }
}
