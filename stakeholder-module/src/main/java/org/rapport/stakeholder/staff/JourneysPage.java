package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.CountJourneys;
import org.rapport.stakeholder.journey.JourneyFunnel;
import org.rapport.stakeholder.journey.JourneyPlace;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Where relationships stand, step by step; group, journey and step are the address's. */
@Named
@RequestScoped
public class JourneysPage {

  private static final int SIZE = 25;

  @Inject private CountJourneys count;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;

  private Long group;
  private JourneyKind kind;
  private JourneyStep step;
  private List<JourneyFunnel> funnels;
  private Slice<JourneyPlace> slice;

  @PostConstruct
  void load() {
    group = Parameters.number("group");
    kind = Parameters.oneOf(JourneyKind.class, "kind");
    step = Parameters.oneOf(JourneyStep.class, "step");
    funnels = count.of(group).stream().filter(funnel -> funnel.total() > 0).toList();
    if (kind != null && step != null && kind.has(step)) {
      slice = count.at(kind, step, group, Parameters.number("page"), SIZE);
    }
  }

  public List<JourneyFunnel> getFunnels() {
    return funnels;
  }

  /** In hundredths of all that were begun, for the length of a bar. */
  public double share(JourneyFunnel funnel, long count) {
    return Math.round(1000.0 * count / funnel.total()) / 10.0;
  }

  /** Whole hundredths of those at the step before; null at the first step. */
  public Long ofBefore(JourneyFunnel funnel, JourneyFunnel.Stage stage) {
    int index = funnel.stages().indexOf(stage);
    long before = index == 0 ? 0 : funnel.stages().get(index - 1).reached();
    return before == 0 ? null : Math.round(100.0 * stage.reached() / before);
  }

  /** The address of who stands at a step. */
  public String list(JourneyFunnel funnel, JourneyFunnel.Stage stage) {
    return "/staff/journey/funnel?kind="
        + funnel.kind()
        + "&step="
        + stage.step()
        + (group == null ? "" : "&group=" + group)
        + "#list";
  }

  /** Whether a step is the one listed. */
  public boolean isListed(JourneyFunnel funnel, JourneyFunnel.Stage stage) {
    return slice != null && funnel.kind() == kind && stage.step() == step;
  }

  /** Who stands at the step chosen; null where none is. */
  public Slice<JourneyPlace> getSlice() {
    return slice;
  }

  public JourneyKind getKind() {
    return kind;
  }

  public JourneyStep getStep() {
    return step;
  }

  public Long getGroup() {
    return group;
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public String groupName(GroupView one) {
    return one.nameIn(texts.language());
  }
}
