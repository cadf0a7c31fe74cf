package org.rapport.stakeholder.models;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.VersionChange.Part;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Says what changed from one version to another of the same principle or model (mission J2). */
@ApplicationScoped
@Transactional
public class CompareVersions {

  private final Editions editions;
  private final ListGroups groups;

  @Inject
  CompareVersions(Editions editions, ListGroups groups) {
    this.editions = editions;
    this.groups = groups;
  }

  protected CompareVersions() {
    this(null, null);
  }

  /**
   * @throws NotFound if one does not exist, or they are versions of different things
   */
  public List<VersionChange> between(long before, long after) {
    Edition old = editions.with(before).orElseThrow(NotFound::new);
    Edition renewed = editions.with(after).orElseThrow(NotFound::new);
    if (old.lineId() != renewed.lineId()) {
      throw new NotFound();
    }
    Changes changes = new Changes();
    changes.note(Part.NAME, null, null, old.name(), renewed.name());
    changes.note(Part.TEXT, null, null, old.text(), renewed.text());
    if (old instanceof ModelVersion from && renewed instanceof ModelVersion to) {
      compare(from, to, changes);
    }
    return changes.found;
  }

  private void compare(ModelVersion from, ModelVersion to, Changes changes) {
    ModelEntry old = from.entry();
    ModelEntry renewed = to.entry();
    changes.note(Part.GROUPS, null, null, names(old.groups()), names(renewed.groups()));
    changes.note(
        Part.COLLECTIVITY, null, null, same(old.collectivity()), same(renewed.collectivity()));
    changes.note(Part.JOURNEY, null, null, same(old.journey()), same(renewed.journey()));
    for (Scale scale : Scale.values()) {
      Words before = same(old.scales().of(scale));
      changes.note(Part.SCALE, scale.name(), null, before, same(renewed.scales().of(scale)));
    }
    Set<JourneyStep> steps = EnumSet.noneOf(JourneyStep.class);
    steps.addAll(old.journey().steps());
    steps.addAll(renewed.journey().steps());
    for (JourneyStep step : steps) {
      for (Aspect aspect : Aspect.values()) {
        Words before = from.text(step, aspect);
        changes.note(Part.STEP, aspect.name(), step, before, to.text(step, aspect));
      }
    }
  }

  private Words names(Set<Long> ids) {
    List<GroupView> chosen = groups.all().stream().filter(one -> ids.contains(one.id())).toList();
    return new Words(
        chosen.stream().map(one -> one.facts().englishName()).collect(joining(", ")),
        chosen.stream().map(one -> one.facts().chineseName()).collect(joining("、")));
  }

  private static Words same(Object constant) {
    return new Words(constant.toString(), constant.toString());
  }

  /** Keeps only what differs. */
  private static final class Changes {

    private final List<VersionChange> found = new ArrayList<>();

    void note(Part part, String subject, JourneyStep step, Words before, Words after) {
      if (!before.equals(after)) {
        found.add(new VersionChange(part, subject, step, before, after));
      }
    }
  }
}
