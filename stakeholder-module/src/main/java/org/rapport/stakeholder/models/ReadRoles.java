package org.rapport.stakeholder.models;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Reads who answers for what, and what the roles are called towards whom (mission J18). */
@ApplicationScoped
@Transactional
public class ReadRoles {

  private static final TitlesEntry GENERAL = new TitlesEntry(Words.NONE, Words.NONE);

  private final Roles roles;
  private final ListGroups groups;

  @Inject
  ReadRoles(Roles roles, ListGroups groups) {
    this.roles = roles;
    this.groups = groups;
  }

  protected ReadRoles() {
    this(null, null);
  }

  /** All ten activities in their order. */
  public List<ResponsibilityView> responsibilities() {
    return roles.responsibilities().stream()
        .sorted(Comparator.comparing(Responsibility::activity))
        .map(ReadRoles::view)
        .toList();
  }

  public ResponsibilityView responsibility(PracticeActivity activity) {
    return roles.responsibility(activity).map(ReadRoles::view).orElseThrow(NotFound::new);
  }

  /** Of every stakeholder group on offer, in the groups' order. */
  public List<TitlesView> titles() {
    Map<Long, GroupTitles> chosen =
        roles.titles().stream().collect(toMap(GroupTitles::groupId, Function.identity()));
    return groups.all().stream()
        .filter(group -> !group.facts().retired() || chosen.containsKey(group.id()))
        .map(group -> view(group, Optional.ofNullable(chosen.get(group.id()))))
        .toList();
  }

  public TitlesView titles(long groupId) {
    return groups.all().stream()
        .filter(group -> group.id() == groupId)
        .map(group -> view(group, roles.titles(groupId)))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static ResponsibilityView view(Responsibility line) {
    return new ResponsibilityView(line.activity(), line.version(), line.entry());
  }

  private static TitlesView view(GroupView group, Optional<GroupTitles> chosen) {
    return new TitlesView(
        group,
        chosen.map(GroupTitles::version).orElse(0L),
        chosen.map(GroupTitles::entry).orElse(GENERAL));
  }
}
